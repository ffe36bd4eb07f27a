using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What can be wrong with a theme (92x).</summary>
internal static class ThemeFindings
{
    private const string Guide = "docs/tema.md";

    /// <summary>Neither a theme of the program nor a folder.</summary>
    public static ThemeException Unknown(SourcePosition at, string theme, IReadOnlyCollection<string> known)
    {
        string? nearest = Suggestion.Nearest(theme, known);
        string all = string.Join(", ", known);
        return new(
            Make(
                "LKJ921",
                at,
                new($"Tema '{theme}' tidak ada.", $"There is no theme '{theme}'."),
                new($"{(nearest is null ? string.Empty : $"Maksud Anda '{nearest}'? ")}Tema yang ada: {all}; atau sebutkan folder sebuah tema.",
                    $"{(nearest is null ? string.Empty : $"Did you mean '{nearest}'? ")}Themes that there are: {all}; or name the folder of a theme.")),
            ExitCodes.WrongUsage);
    }

    /// <summary>A theme of <c>situs.json</c> that is not one of the program's.</summary>
    public static ThemeException NotInstalled(Sourced<string> theme, IReadOnlyCollection<string> known)
    {
        string? nearest = Suggestion.Nearest(theme, known);
        string all = string.Join(", ", known);
        return new(
            Make(
                "LKJ921",
                theme.At,
                new($"Tema '{theme.Value}' tidak terpasang bersama lkjip; situs.json hanya dapat menyebut tema yang terpasang.", $"The theme '{theme.Value}' is not installed with lkjip; situs.json can name installed themes only."),
                new($"{(nearest is null ? string.Empty : $"Maksud Anda '{nearest}'? ")}Tema yang terpasang: {all}. Tema di folder lain dipakai dengan --theme FOLDER.",
                    $"{(nearest is null ? string.Empty : $"Did you mean '{nearest}'? ")}Installed themes: {all}. A theme in another folder is used by --theme FOLDER.")),
            ExitCodes.ContentErrors);
    }

    /// <summary>A folder without a project, or with several.</summary>
    public static ThemeException NoProject(string folder, int projects) => new(
        Make(
            "LKJ922",
            new(folder),
            projects == 0
                ? new("Folder tema tidak memuat berkas .csproj.", "The folder of the theme holds no .csproj file.")
                : new($"Folder tema memuat {projects} berkas .csproj; harus satu.", $"The folder of the theme holds {projects} .csproj files; there must be one."),
            new($"Sebutkan folder yang memuat proyek tema; contoh proyeknya ada di {Guide}.", $"Name the folder that holds the theme's project; {Guide} has an example of one.")),
        ExitCodes.WrongUsage);

    /// <summary>Nothing on the machine that could build it.</summary>
    public static ThemeException NoSdk(string theme) => new(
        Make(
            "LKJ923",
            new(theme),
            new("Tema ini perlu disusun, tetapi SDK .NET 10 tidak ada pada komputer ini.", "This theme has to be built, but there is no .NET 10 SDK on this computer."),
            new("Pasang SDK dari https://dotnet.microsoft.com/download (Debian/Ubuntu: apt-get install dotnet-sdk-10.0), lalu ulangi; atau bangun dengan --theme Kota.",
                "Install the SDK from https://dotnet.microsoft.com/download (Debian/Ubuntu: apt-get install dotnet-sdk-10.0) and try again; or build with --theme Kota.")),
        ExitCodes.MachineLacks);

    /// <summary>The compiler refuses it.</summary>
    public static ThemeException NotBuilt(SourcePosition at, string why, int others) => new(
        Make(
            "LKJ924",
            at,
            new($"Tema tidak dapat disusun: {why.TrimEnd('.')}{(others > 0 ? $" ({others} kesalahan lain)" : string.Empty)}.",
                $"The theme cannot be built: {why.TrimEnd('.')}{(others > 0 ? $" (other errors: {others})" : string.Empty)}."),
            new("Perbaiki sumber temanya, lalu ulangi. Situs lama tetap utuh.", "Mend the theme's sources, then try again. The old site is untouched.")),
        ExitCodes.ContentErrors);

    /// <summary>It builds, and holds no theme, or several.</summary>
    public static ThemeException NotOne(string theme, IReadOnlyCollection<string> types)
    {
        string all = string.Join(", ", types);
        return new(
            Make(
                "LKJ925",
                new(theme),
                types.Count == 0
                    ? new("Proyek ini tidak memuat tema.", "This project holds no theme.")
                    : new($"Proyek ini memuat beberapa tema: {all}.", $"This project holds several themes: {all}."),
                new($"Buat tepat satu kelas publik dengan konstruktor tanpa parameter yang menerapkan ITheme, misalnya turunan KotaTheme; lihat {Guide}.",
                    $"Make exactly one public class, with a constructor without parameters, that implements ITheme, for example one derived from KotaTheme; see {Guide}.")),
            ExitCodes.ContentErrors);
    }

    /// <summary>It does not draw everything, or fails to say how.</summary>
    public static ThemeException Incomplete(string theme, Wording what) => new(
        Make(
            "LKJ926",
            new(theme),
            new($"Tema tidak lengkap: {what.Indonesia}", $"The theme is not complete: {what.Inggris}"),
            new($"Turunkan tema dari KotaTheme agar halaman yang tidak diubah tetap digambar; lihat {Guide}.",
                $"Derive the theme from KotaTheme, so that pages that you do not change are drawn as well; see {Guide}.")),
        ExitCodes.ContentErrors);

    private static Finding Make(string code, SourcePosition at, Wording message, Wording remedy) => new(code, Tingkat.Galat, at, message, remedy);
}
