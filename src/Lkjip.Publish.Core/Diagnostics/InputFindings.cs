namespace Lkjip.Publish.Core;

/// <summary>Findings about what cannot be read or resolved (1xx). Each is a <see cref="Tingkat.Galat"/>; docs/findings.md shows an example of each.</summary>
public static class InputFindings
{
    /// <summary>A file or folder that must exist does not.</summary>
    public static Finding MissingFile(string path, string why) =>
        Error("LKJ101", new SourcePosition(path), $"Berkas '{path}' tidak ada; {why}.", "Buat berkas itu, atau periksa ejaan nama berkas dan foldernya.");

    /// <summary>A file whose name differs from the right one in capitals only: Windows finds it, a web server does not.</summary>
    public static Finding OtherCase(string path, string right) =>
        Error("LKJ101", new SourcePosition(path), $"Berkas '{right}' tidak ada; yang ada '{path}', yang berbeda huruf besar-kecilnya.", $"Ganti nama berkas itu menjadi '{right[(right.LastIndexOf('/') + 1)..]}': Windows menganggap keduanya sama, server web tidak.");

    /// <summary>A block or a value of the prose draws on a data file that does not exist.</summary>
    public static Finding MissingDataFile(SourcePosition at, string path, string user) =>
        Error("LKJ101", at, $"Berkas data '{path}' tidak ada, padahal dipakai oleh {user}.", $"Buat '{path}', atau hapus pemakaiannya.") with { Tempat = path };

    /// <summary>Broken JSON.</summary>
    public static Finding BrokenJson(SourcePosition at, string why) =>
        Error("LKJ102", at, $"JSON tidak dapat dibaca: {why}.", "Periksa tanda kurung, koma dan tanda kutip di dekat tempat ini; mungkin berkas terpotong.");

    /// <summary>Broken YAML.</summary>
    public static Finding BrokenYaml(SourcePosition at, string why) =>
        Error("LKJ102", at, $"YAML tidak dapat dibaca: {why}.", "Periksa indentasi dan titik dua; apit teks yang memuat ': ' dengan tanda kutip.");

    /// <summary>A key that is not known here.</summary>
    public static Finding UnknownKey(SourcePosition at, string key, IReadOnlyCollection<string> known) =>
        Error("LKJ103", at, $"Kunci '{key}' tidak dikenal di sini.", Meant(key, known));

    /// <summary>A required key is missing.</summary>
    /// <param name="at">The object without it.</param>
    /// <param name="key">The key.</param>
    /// <param name="holds">What belongs there, as a sentence; null where nothing need be said.</param>
    public static Finding MissingKey(SourcePosition at, string key, string? holds = null) =>
        Error("LKJ104", at, $"Kunci '{key}' wajib ada, tetapi belum ditulis.", $"Tambahkan '{key}'.{(holds is null ? string.Empty : " " + holds)}");

    /// <summary>A value of the wrong type.</summary>
    public static Finding WrongType(SourcePosition at, string key, string expected, string found, string remedy) =>
        Error("LKJ105", at, $"Nilai '{key}' harus {expected}, tetapi tertulis {found}.", remedy);

    /// <summary>A key written twice.</summary>
    public static Finding DuplicateKey(SourcePosition at, string key) =>
        Error("LKJ106", at, $"Kunci '{key}' ditulis dua kali.", "Hapus salah satunya.");

    /// <summary>An id used twice.</summary>
    public static Finding DuplicateId(SourcePosition at, string id, SourcePosition first) =>
        Error("LKJ107", at, $"Id '{id}' sudah dipakai di {first}.", "Beri id lain; setiap id harus unik.");

    /// <summary>A value outside what is allowed.</summary>
    public static Finding NotAllowed(SourcePosition at, string what, string remedy) => Error("LKJ108", at, what, remedy);

    /// <summary>A file that is not UTF-8.</summary>
    public static Finding NotUtf8(string path) =>
        Error("LKJ109", new SourcePosition(path), "Berkas tidak tersimpan sebagai UTF-8.", "Simpan ulang dengan penyandian UTF-8.");

    /// <summary>A file that another program has locked.</summary>
    public static Finding Locked(string path) =>
        Error("LKJ110", new SourcePosition(path), $"Berkas '{path}' dikunci oleh program lain, sehingga tidak dapat dibaca.", "Tutup berkas itu di Excel atau program lain, tunggu bila sedang disinkronkan (OneDrive, Google Drive), lalu ulangi.");

    /// <summary>A file that the user may not read.</summary>
    public static Finding Forbidden(string path) =>
        Error("LKJ110", new SourcePosition(path), $"Berkas '{path}' tidak boleh dibaca oleh pengguna ini.", "Beri izin membaca berkas itu, atau salin ke folder Anda sendiri.");

    /// <summary>A data block that is never closed.</summary>
    public static Finding UnclosedBlock(SourcePosition at, string kind) =>
        Error("LKJ111", at, $"Blok '{kind}' tidak ditutup.", "Tutup dengan baris ``` di akhir blok.");

    /// <summary>A fenced block whose kind is no data block.</summary>
    public static Finding UnknownBlock(SourcePosition at, string kind, IReadOnlyCollection<string> known) =>
        Error("LKJ112", at, $"Jenis blok '{kind}' tidak dikenal.", Meant(kind, known));

    /// <summary>A data block within a list or quotation.</summary>
    public static Finding NestedBlock(SourcePosition at, string kind) =>
        Error("LKJ113", at, $"Blok '{kind}' berada di dalam daftar atau kutipan.", "Pindahkan blok ke awal baris, di luar daftar.");

    /// <summary>Front matter is missing.</summary>
    public static Finding MissingFrontMatter(SourcePosition at) =>
        Error("LKJ114", at, "Berkas tidak diawali kepala (front matter).", "Mulai berkas dengan baris '---', kunci-kunci seperti 'judul: …', lalu '---'.");

    /// <summary>A heading of level 1 within a chapter.</summary>
    public static Finding ChapterHeading(SourcePosition at) =>
        Error("LKJ115", at, "Judul tingkat satu ('# …') dipakai di dalam bab.", "Judul bab berasal dari 'judul' di kepala berkas; mulai subbab dengan '## '.");

    /// <summary>A name that becomes that of a file or folder, and that not every system can hold.</summary>
    /// <param name="at">Where it stands.</param>
    /// <param name="what">What bears it, with the name: "Id tabel 'con'".</param>
    /// <param name="fault">Why; see <see cref="NamaBerkas.Fault"/>.</param>
    public static Finding UnportableName(SourcePosition at, string what, string fault) =>
        Error("LKJ116", at, $"{what} tidak dapat dipakai di semua komputer: {fault}.", "Beri nama lain: huruf, angka dan tanda hubung, misalnya 'daftar-alat'.");

    /// <summary>Two names that differ in capitals only.</summary>
    public static Finding TwinNames(SourcePosition at, string one, string other) =>
        Error("LKJ116", at, $"Nama berkas '{one}' dan '{other}' hanya berbeda huruf besar-kecilnya.", "Beri salah satunya nama lain: di Windows keduanya berkas yang sama.");

    /// <summary>A name that must be one of a list is not.</summary>
    public static Finding UnknownName(SourcePosition at, string what, string name, IEnumerable<string> known) =>
        Error("LKJ121", at, $"{Capital(what)} '{name}' tidak dikenal.", Meant(name, [.. known])) with { Tempat = name };

    /// <summary>An inline value that leads nowhere.</summary>
    public static Finding UnknownValue(SourcePosition at, string path, string reason, string remedy) =>
        Error("LKJ122", at, $"Nilai '{{{{ {path} }}}}' tidak ditemukan: {reason}.", remedy);

    /// <summary>An inline value that is not well formed.</summary>
    public static Finding BadValue(SourcePosition at, string text, string remedy) =>
        Error("LKJ123", at, $"Nilai dalam teks '{text}' tidak dapat dibaca.", remedy);

    /// <summary>A format that is not known, or does not fit the value.</summary>
    public static Finding BadFormat(SourcePosition at, string format, string why) =>
        Error("LKJ124", at, $"Format '{format}' tidak dapat dipakai: {why}.", "Format yang ada: rupiah, persen, angka, angka 2 (dua desimal), terbilang, teks.");

    /// <summary>A formula that cannot be read.</summary>
    public static Finding BadFormula(SourcePosition at, string rumus, string why) =>
        Error("LKJ131", at, $"Rumus '{rumus}' tidak dapat dibaca: {why}.", "Pakai nama kolom, angka, + - * / ( ) dan total(kolom); beri spasi di sekitar tanda kurang.");

    /// <summary>Formulas that need each other.</summary>
    public static Finding CircularFormula(SourcePosition at, string kolom) =>
        Error("LKJ132", at, $"Rumus kolom '{kolom}' bergantung pada dirinya sendiri.", "Ubah rumus agar tidak saling merujuk.");

    /// <summary>A figure stated both at a node and below it.</summary>
    public static Finding StatedTwice(SourcePosition at, string figure, string node) =>
        Error("LKJ133", at, $"'{figure}' ditulis pada '{node}' dan juga pada rinciannya.", "Hapus angka pada induk: jumlahnya dihitung dari rincian. Angka resmi yang tercetak ditulis di data/tercetak/.") with { Tempat = node };

    /// <summary>A printed figure for a row or column that the table does not have.</summary>
    public static Finding UnknownCell(SourcePosition at, string what, string name, string table, IEnumerable<string> known) =>
        Error("LKJ134", at, $"Tabel '{table}' tidak mempunyai {what} '{name}'.", Meant(name, [.. known])) with { Tempat = table };

    private static Finding Error(string code, SourcePosition at, string message, string remedy) =>
        new(code, Tingkat.Galat, at, message, remedy);

    private static string Meant(string name, IReadOnlyCollection<string> known)
    {
        string? nearest = Suggestion.Nearest(name, known);
        string all = string.Join(", ", known.Order(StringComparer.Ordinal).Take(30));
        return nearest is not null ? $"Maksud Anda '{nearest}'? Yang dikenal: {all}." : known.Count > 0 ? $"Yang dikenal: {all}." : "Belum ada satu pun yang ditetapkan.";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
