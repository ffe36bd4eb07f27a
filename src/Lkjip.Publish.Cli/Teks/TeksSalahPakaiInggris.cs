namespace Lkjip.Publish.Cli;

/// <summary>What can be wrong with a command line, in English.</summary>
internal sealed class TeksSalahPakaiInggris : TeksSalahPakai
{
    // Of every command.
    public override string Bantuan(string command) => $"Help: {command} --help --lang en";
    public override string TidakDikenal(string token) => $"'{token}' is not known.";
    public override string MaksudAnda(string nearest) => $"Did you mean '{nearest}'?";
    public override string UntukSatuLaporan(string report) => $"For one report: --only {report}";
    public override string PerluNilai(string option) => $"{option} needs a value.";
    public override string HanyaSekali(string option) => $"{option} may be written only once, with one value.";
    public override string BukanNilai(string value, string option, string? form) => $"'{value}' is not a value for {option}{(form is null ? string.Empty : $" ({form})")}.";
    public override string Sebutkan(IEnumerable<string> arguments) => $"Name {string.Join(" and ", arguments)}.";
    public override string SebutkanPerintah(IReadOnlyList<string> commands) => $"Name the command: {string.Join(", ", commands.SkipLast(1))} or {commands[^1]}.";

    public override string TanpaFolderIsi(string folder) =>
        $"There is no content folder '{folder}'. Run lkjip from the project's folder, or name the folder with --content.";

    // Of some.
    public override string PilihSatu(string one, string other) => $"Choose one: {one} or {other}.";
    public override string BukanAlamat(string url) => $"--base-url '{url}' is not an http or https address.";
    public override string BukanJumlah(string value) => $"--jobs must be a whole number of 1 or more, not '{value}'.";
    public override string BukanPort(string value) => $"--port must be a whole number from 1 to 65535, not '{value}'.";

    public override string BukanLaporan(string value) =>
        $"'{value}' is not PEMDA/OPD/YEAR; write for example payakumbuh/dinas-sosial/2025, in small letters, digits and hyphens.";

    public override string BukanTujuan(string value) => $"--to '{value}' is not PEMDA/OPD/YEAR.";
    public override string BukanJenis(string value) => $"'{value}' cannot be imported; choose anggaran, kinerja or skm.";
    public override string BukanKolom(string value) => $"--kolom '{value}' must be KEY=HEADING or KEY=LETTER, for example --kolom realisasi=F.";
    public override string SebutkanImpor => "Name the file and its report: lkjip import anggaran FILE --to PEMDA/OPD/YEAR.";
}
