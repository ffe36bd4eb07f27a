namespace Lkjip.Publish.Core;

/// <summary>Findings about what cannot be read or resolved (1xx). Each is a <see cref="Tingkat.Galat"/>; docs/findings.md shows an example of each.</summary>
public static class InputFindings
{
    /// <summary>A file or folder that must exist does not.</summary>
    public static Finding MissingFile(string path, Wording why) =>
        Error("LKJ101", new SourcePosition(path),
            new($"Berkas '{path}' tidak ada; {why.Indonesia}.", $"The file '{path}' does not exist; {why.Inggris}."),
            new("Buat berkas itu, atau periksa ejaan nama berkas dan foldernya.",
                "Create that file, or check the spelling of its name and of its folder."));

    /// <summary>A report that was asked for and is not there.</summary>
    /// <param name="id">As it was asked for.</param>
    /// <param name="known">The reports that are there, <c>pemda/opd/tahun</c>.</param>
    public static Finding UnknownReport(string id, IReadOnlyCollection<string> known)
    {
        string some = string.Join(", ", known.Order(StringComparer.Ordinal).Take(8));
        return Error("LKJ101", new SourcePosition(id), new($"Tidak ada laporan '{id}' seperti yang disebut dengan --only.", $"There is no report '{id}' as named with --only."),
            Suggestion.Nearest(id, known) is { } nearest ? new($"Maksud Anda '{nearest}'?", $"Did you mean '{nearest}'?")
            : known.Count == 0 ? new("Buat laporannya dengan lkjip new, atau periksa --content.", "Make the report with lkjip new, or check --content.")
            : new($"Tulis PEMDA/OPD/TAHUN seperti nama foldernya; yang ada antara lain: {some}.", $"Write PEMDA/OPD/TAHUN as its folders are named; there are, among others: {some}."));
    }

    /// <summary>A file whose name differs from the right one in capitals only: Windows finds it, a web server does not.</summary>
    public static Finding OtherCase(string path, string right) =>
        Error("LKJ101", new SourcePosition(path),
            new($"Berkas '{right}' tidak ada; yang ada '{path}', yang berbeda huruf besar-kecilnya.",
                $"The file '{right}' does not exist; there is '{path}', which differs in capital letters."),
            new($"Ganti nama berkas itu menjadi '{right[(right.LastIndexOf('/') + 1)..]}': Windows menganggap keduanya sama, server web tidak.",
                $"Rename that file to '{right[(right.LastIndexOf('/') + 1)..]}': Windows takes both names for the same, a web server does not."));

    /// <summary>A block or a value of the prose draws on a data file that does not exist.</summary>
    public static Finding MissingDataFile(SourcePosition at, string path, Wording user) =>
        Error("LKJ101", at,
            new($"Berkas data '{path}' tidak ada, padahal dipakai oleh {user.Indonesia}.",
                $"The data file '{path}' does not exist, but is used by {user.Inggris}."),
            new($"Buat '{path}', atau hapus pemakaiannya.", $"Create '{path}', or remove what uses it.")) with
        { Tempat = new Tempat.File(path) };

    /// <summary>Broken JSON.</summary>
    public static Finding BrokenJson(SourcePosition at, Wording why, Wording remedy) =>
        Error("LKJ102", at, new($"JSON tidak dapat dibaca: {why.Indonesia}.", $"The JSON cannot be read: {why.Inggris}."), remedy);

    /// <summary>Broken YAML.</summary>
    public static Finding BrokenYaml(SourcePosition at, Wording why) =>
        Error("LKJ102", at, new($"YAML tidak dapat dibaca: {why.Indonesia}.", $"The YAML cannot be read: {why.Inggris}."),
            new("Periksa indentasi dan titik dua; apit teks yang memuat ': ' dengan tanda kutip.",
                "Check indentation and colons; put a text that holds ': ' in quotation marks."));

    /// <summary>A key that is not known here.</summary>
    public static Finding UnknownKey(SourcePosition at, string key, IReadOnlyCollection<string> known) =>
        Error("LKJ103", at, new($"Kunci '{key}' tidak dikenal di sini.", $"The key '{key}' is not known here."), Meant(key, known));

    /// <summary>A required key is missing.</summary>
    /// <param name="at">The object without it.</param>
    /// <param name="key">The key.</param>
    /// <param name="holds">What belongs there, as a sentence; null where nothing need be said.</param>
    public static Finding MissingKey(SourcePosition at, string key, Wording? holds = null) =>
        Error("LKJ104", at, new($"Kunci '{key}' wajib ada, tetapi belum ditulis.", $"The key '{key}' is required, but is not written yet."),
            new($"Tambahkan '{key}'.{(holds is null ? string.Empty : " " + holds.Indonesia)}",
                $"Add '{key}'.{(holds is null ? string.Empty : " " + holds.Inggris)}"));

    /// <summary>A value of the wrong type.</summary>
    public static Finding WrongType(SourcePosition at, string key, Wording expected, Wording found, Wording remedy) =>
        Error("LKJ105", at,
            key.Length == 0
                ? new($"Isi berkas harus {expected.Indonesia}, tetapi tertulis {found.Indonesia}.", $"The content of the file must be {expected.Inggris}, but is {found.Inggris}.")
                : new($"Nilai '{key}' harus {expected.Indonesia}, tetapi tertulis {found.Indonesia}.", $"The value of '{key}' must be {expected.Inggris}, but is {found.Inggris}."),
            remedy);

    /// <summary>A key written twice.</summary>
    public static Finding DuplicateKey(SourcePosition at, string key) =>
        Error("LKJ106", at, new($"Kunci '{key}' ditulis dua kali.", $"The key '{key}' is written twice."),
            new("Hapus salah satunya.", "Delete one of them."));

    /// <summary>An id used twice.</summary>
    public static Finding DuplicateId(SourcePosition at, string id, SourcePosition first) =>
        Error("LKJ107", at, new($"Id '{id}' sudah dipakai di {first}.", $"The id '{id}' is already used in {first}."),
            new("Beri id lain; setiap id harus unik.", "Choose another id; every id must be unique."));

    /// <summary>A value outside what is allowed.</summary>
    public static Finding NotAllowed(SourcePosition at, Wording what, Wording remedy) => Error("LKJ108", at, what, remedy);

    /// <summary>A file that is not UTF-8.</summary>
    public static Finding NotUtf8(string path) =>
        Error("LKJ109", new SourcePosition(path), new("Berkas tidak tersimpan sebagai UTF-8.", "The file is not saved as UTF-8."),
            new("Simpan ulang dengan penyandian UTF-8.", "Save it again with the encoding UTF-8."));

    /// <summary>A file that another program has locked.</summary>
    public static Finding Locked(string path) =>
        Error("LKJ110", new SourcePosition(path),
            new($"Berkas '{path}' dikunci oleh program lain, sehingga tidak dapat dibaca.",
                $"The file '{path}' is locked by another program and cannot be read."),
            new("Tutup berkas itu di Excel atau program lain, tunggu bila sedang disinkronkan (OneDrive, Google Drive), lalu ulangi.",
                "Close that file in Excel or other programs, wait if it is being synchronised (OneDrive, Google Drive), then try again."));

    /// <summary>A file that the user may not read.</summary>
    public static Finding Forbidden(string path) =>
        Error("LKJ110", new SourcePosition(path),
            new($"Berkas '{path}' tidak boleh dibaca oleh pengguna ini.", $"This user is not allowed to read the file '{path}'."),
            new("Beri izin membaca berkas itu, atau salin ke folder Anda sendiri.",
                "Give permission to read that file, or copy it to a folder of your own."));

    /// <summary>A data block that is never closed.</summary>
    public static Finding UnclosedBlock(SourcePosition at, string kind) =>
        Error("LKJ111", at, new($"Blok '{kind}' tidak ditutup.", $"The block '{kind}' is not closed."),
            new("Tutup dengan baris ``` di akhir blok.", "Close it with a line ``` at the end of the block."));

    /// <summary>A fenced block whose kind is no data block.</summary>
    public static Finding UnknownBlock(SourcePosition at, string kind, IReadOnlyCollection<string> known) =>
        Error("LKJ112", at, new($"Jenis blok '{kind}' tidak dikenal.", $"The kind of block '{kind}' is not known."), Meant(kind, known));

    /// <summary>A data block within a list or quotation.</summary>
    public static Finding NestedBlock(SourcePosition at, string kind) =>
        Error("LKJ113", at, new($"Blok '{kind}' berada di dalam daftar atau kutipan.", $"The block '{kind}' stands within a list or quotation."),
            new("Pindahkan blok ke awal baris, di luar daftar.", "Move the block to the start of a line, outside the list."));

    /// <summary>Front matter is missing.</summary>
    public static Finding MissingFrontMatter(SourcePosition at) =>
        Error("LKJ114", at, new("Berkas tidak diawali kepala, di antara dua baris '---'.", "The file does not begin with its front matter, between two lines '---'."),
            new("Mulai berkas dengan baris '---', kunci-kunci seperti 'judul: …', lalu '---'.",
                "Begin the file with a line '---', keys such as 'judul: …', then '---'."));

    /// <summary>A heading of level 1 within a chapter.</summary>
    public static Finding ChapterHeading(SourcePosition at) =>
        Error("LKJ115", at, new("Judul tingkat satu ('# …') dipakai di dalam bab.", "A heading of level one ('# …') is used within a chapter."),
            new("Judul bab berasal dari 'judul' di kepala berkas; mulai subbab dengan '## '.",
                "The title of a chapter comes from 'judul' in the front matter; begin sections with '## '."));

    /// <summary>A name that becomes that of a file or folder, and that not every system can hold.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="what">What bears it, with the name: "Id tabel 'con'".</param>
    /// <param name="fault">Why; see <see cref="NamaBerkas.Fault"/>.</param>
    public static Finding UnportableName(SourcePosition at, Wording what, Wording fault) =>
        Error("LKJ116", at,
            new($"{what.Indonesia} tidak dapat dipakai di semua komputer: {fault.Indonesia}.",
                $"{what.Inggris} cannot be used on every computer: {fault.Inggris}."),
            new("Beri nama lain: huruf, angka dan tanda hubung, misalnya 'daftar-alat'.",
                "Choose another name: letters, digits and hyphens, such as 'daftar-alat'."));

    /// <summary>Two names that differ in capitals only.</summary>
    public static Finding TwinNames(SourcePosition at, string one, string other) =>
        Error("LKJ116", at,
            new($"Nama berkas '{one}' dan '{other}' hanya berbeda huruf besar-kecilnya.",
                $"The file names '{one}' and '{other}' differ in capital letters only."),
            new("Beri salah satunya nama lain: di Windows keduanya berkas yang sama.",
                "Give one of them another name: on Windows both are the same file."));

    /// <summary>A name that must be one of a list is not.</summary>
    public static Finding UnknownName(SourcePosition at, Wording what, string name, IEnumerable<string> known) =>
        Error("LKJ121", at, new($"{Capital(what.Indonesia)} '{name}' tidak dikenal.", $"The {what.Inggris} '{name}' is not known."), Meant(name, [.. known])) with { Tempat = new Tempat.Unknown(name) };

    /// <summary>An option of a block that its kind of table or chart does not take.</summary>
    /// <param name="at">The option.</param>
    /// <param name="option">Its key.</param>
    /// <param name="kind">The kind, as the block writes it.</param>
    /// <param name="takers">The kinds that take the option.</param>
    public static Finding UselessOption(SourcePosition at, string option, Wording kind, string takers) =>
        Error("LKJ117", at,
            new($"Pilihan '{option}' tidak berlaku pada {kind.Indonesia}.", $"The option '{option}' does not apply to {kind.Inggris}."),
            new($"Hapus pilihan itu. Yang mengenalnya: {takers}.", $"Remove the option. It is taken by: {takers}."));

    /// <summary>Something within the content that is neither a file nor a folder of its own.</summary>
    /// <param name="path">Path within the content folder.</param>
    public static Finding NotPlain(string path) =>
        Error("LKJ118", new SourcePosition(path),
            new($"'{path}' adalah tautan ke tempat lain atau bukan berkas biasa, sehingga tidak dibaca.", $"'{path}' is a symbolic link or no plain file, and is not read."),
            new("Ganti dengan berkas atau folder aslinya: isi situs hanya boleh berasal dari folder ini sendiri.",
                "Put the file or folder itself in its place: what a site holds may come from this folder alone.")) with
        { Tempat = new Tempat.File(path) };

    /// <summary>An inline value that leads nowhere.</summary>
    public static Finding UnknownValue(SourcePosition at, string path, Wording reason, Wording remedy) =>
        Error("LKJ122", at,
            new($"Nilai '{{{{ {path} }}}}' tidak ditemukan: {reason.Indonesia}.", $"The value '{{{{ {path} }}}}' was not found: {reason.Inggris}."), remedy);

    /// <summary>An inline value that is not well formed.</summary>
    public static Finding BadValue(SourcePosition at, string text, Wording remedy) =>
        Error("LKJ123", at, new($"Nilai dalam teks '{text}' tidak dapat dibaca.", $"The value '{text}' in the text cannot be read."), remedy);

    /// <summary>A format that is not known, or does not fit the value.</summary>
    public static Finding BadFormat(SourcePosition at, string format, Wording why) =>
        Error("LKJ124", at, new($"Format '{format}' tidak dapat dipakai: {why.Indonesia}.", $"The format '{format}' cannot be used: {why.Inggris}."),
            new("Format yang ada: rupiah, persen, angka, angka 2 (dua desimal), terbilang, teks.",
                "There are these formats: rupiah, persen, angka, angka 2 (two decimals), terbilang, teks."));

    /// <summary>A formula that cannot be read.</summary>
    public static Finding BadFormula(SourcePosition at, string rumus, Wording why) =>
        Error("LKJ131", at, new($"Rumus '{rumus}' tidak dapat dibaca: {why.Indonesia}.", $"The formula '{rumus}' cannot be read: {why.Inggris}."),
            new("Pakai nama kolom, angka, + - * / ( ) dan total(kolom); beri spasi di sekitar tanda kurang.",
                "Use names of columns, numbers, + - * / ( ) and total(column); put spaces around a minus sign."));

    /// <summary>Formulas that need each other.</summary>
    public static Finding CircularFormula(SourcePosition at, string kolom) =>
        Error("LKJ132", at, new($"Rumus kolom '{kolom}' bergantung pada dirinya sendiri.", $"The formula of the column '{kolom}' depends on itself."),
            new("Ubah rumus agar tidak saling merujuk.", "Change the formulas so that they do not refer to each other."));

    /// <summary>A figure stated both at a node and below it.</summary>
    /// <param name="at">Where the figure of the whole stands.</param>
    /// <param name="figure">Its key.</param>
    /// <param name="node">Id of the node.</param>
    /// <param name="nama">What the node is called.</param>
    public static Finding StatedTwice(SourcePosition at, string figure, string node, string nama) =>
        Error("LKJ133", at,
            new($"Angka '{figure}' ditulis pada '{nama}' dan juga pada rinciannya.", $"The figure '{figure}' is written at '{nama}' and also at its parts."),
            new("Hapus angka pada induk: jumlahnya dihitung dari rincian. Angka resmi yang tercetak ditulis di data/tercetak/.",
                "Delete the figure of the whole: its sum is computed from the parts. Official figures as printed are written in data/tercetak/.")) with
        { Tempat = new Tempat.BudgetNode(node) };

    /// <summary>A printed figure for a row or column that the table does not have.</summary>
    public static Finding UnknownCell(SourcePosition at, Wording what, string name, string table, IEnumerable<string> known) =>
        Error("LKJ134", at,
            new($"Tabel '{table}' tidak mempunyai {what.Indonesia} '{name}'.", $"The table '{table}' has no {what.Inggris} '{name}'."), Meant(name, [.. known])) with
        { Tempat = new Tempat.Table(table) };

    private static Finding Error(string code, SourcePosition at, Wording message, Wording remedy) =>
        new(code, Tingkat.Galat, at, message, remedy);

    private static Wording Meant(string name, IReadOnlyCollection<string> known)
    {
        string? nearest = Suggestion.Nearest(name, known);
        string all = string.Join(", ", known.Order(StringComparer.Ordinal).Take(30));
        return nearest is not null ? new($"Maksud Anda '{nearest}'? Yang dikenal: {all}.", $"Did you mean '{nearest}'? Known: {all}.")
            : known.Count > 0 ? new($"Yang dikenal: {all}.", $"Known: {all}.")
            : new("Belum ada satu pun yang ditetapkan.", "There are none yet.");
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
