using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>What can be wrong with a theme (92x).</summary>
internal static class ThemeFindings
{
    private const string Guide = "docs/tema.md";

    /// <summary>Neither a theme of the program nor a folder.</summary>
    public static ThemeException Unknown(SourcePosition at, string theme, IReadOnlyCollection<string> known)
    {
        string meant = Suggestion.Nearest(theme, known) is { } nearest ? $"Maksud Anda '{nearest}'? " : string.Empty;
        return new(
            Make("LKJ921", at, $"Tema '{theme}' tidak ada.", $"{meant}Tema yang ada: {string.Join(", ", known)}; atau sebutkan folder sebuah tema."),
            at.Line > 0 ? ExitCodes.ContentErrors : ExitCodes.WrongUsage);
    }

    /// <summary>A folder without a project, or with several.</summary>
    public static ThemeException NoProject(string folder, int projects) => new(
        Make("LKJ922", new(folder), projects == 0 ? "Folder tema tidak memuat berkas .csproj." : $"Folder tema memuat {projects} berkas .csproj; harus satu.",
            $"Sebutkan folder yang memuat proyek tema; contoh proyeknya ada di {Guide}."),
        ExitCodes.WrongUsage);

    /// <summary>Nothing on the machine that could build it.</summary>
    public static ThemeException NoSdk(string theme) => new(
        Make("LKJ923", new(theme), "Tema ini perlu disusun, tetapi SDK .NET 10 tidak ada pada komputer ini.",
            "Pasang SDK dari https://dotnet.microsoft.com/download (Debian/Ubuntu: apt-get install dotnet-sdk-10.0), lalu ulangi; atau bangun dengan --theme Kota."),
        ExitCodes.MachineLacks);

    /// <summary>The compiler refuses it.</summary>
    public static ThemeException NotBuilt(SourcePosition at, string why, int others) => new(
        Make("LKJ924", at, $"Tema tidak dapat disusun: {why.TrimEnd('.')}{(others > 0 ? $" ({others} kesalahan lain)" : string.Empty)}.",
            "Perbaiki sumber temanya, lalu ulangi. Situs lama tetap utuh."),
        ExitCodes.ContentErrors);

    /// <summary>It builds, and holds no theme, or several.</summary>
    public static ThemeException NotOne(string theme, IReadOnlyCollection<string> types) => new(
        Make("LKJ925", new(theme), types.Count == 0 ? "Proyek ini tidak memuat tema." : $"Proyek ini memuat beberapa tema: {string.Join(", ", types)}.",
            $"Buat tepat satu kelas publik dengan konstruktor tanpa parameter yang menerapkan ITheme, misalnya turunan KotaTheme; lihat {Guide}."),
        ExitCodes.ContentErrors);

    /// <summary>It does not draw everything, or fails to say how.</summary>
    public static ThemeException Incomplete(string theme, string what) => new(
        Make("LKJ926", new(theme), $"Tema tidak lengkap: {what}", $"Turunkan tema dari KotaTheme agar halaman yang tidak diubah tetap digambar; lihat {Guide}."),
        ExitCodes.ContentErrors);

    private static Finding Make(string code, SourcePosition at, string message, string remedy) => new(code, Tingkat.Galat, at, message, remedy);
}
