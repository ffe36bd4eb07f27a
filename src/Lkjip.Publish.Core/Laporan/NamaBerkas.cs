namespace Lkjip.Publish.Core;

/// <summary>Which names a file or folder can have on every system: a report written on Linux must open on Windows, and its pages too.</summary>
/// <remarks>Source: "Naming Files, Paths, and Namespaces", learn.microsoft.com.</remarks>
public static class NamaBerkas
{
    private const string Forbidden = "<>:\"|?*\\/";

    private static readonly HashSet<string> Devices = new(
        [.. new[] { "con", "prn", "aux", "nul", "conin$", "conout$" }, .. "0123456789¹²³".SelectMany(n => new[] { $"com{n}", $"lpt{n}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>True for names of Windows' devices, such as <c>con</c>, also with an ending: <c>aux.pdf</c>.</summary>
    public static bool IsReserved(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Devices.Contains(name.Split('.')[0].TrimEnd());
    }

    /// <summary>Why a name cannot be that of a file everywhere, in the editor's words; null where it can.</summary>
    public static Wording? Fault(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length == 0 ? new("kosong", "it is empty")
            : IsReserved(name) ? new("di Windows itu nama perangkat, bukan berkas", "on Windows that is the name of a device, not of a file")
            : name[^1] is '.' or ' ' ? new("Windows membuang titik atau spasi di akhir nama", "Windows drops a dot or blank at the end of a name")
            : name.FirstOrDefault(c => char.IsControl(c) || Forbidden.Contains(c)) is var sign && sign != default
                ? char.IsControl(sign)
                ? new("memuat tanda yang tidak tampak", "it holds a sign that cannot be seen")
                : new($"tanda '{sign}' tidak boleh ada dalam nama berkas", $"the sign '{sign}' must not stand in a file name")
            : null;
    }
}
