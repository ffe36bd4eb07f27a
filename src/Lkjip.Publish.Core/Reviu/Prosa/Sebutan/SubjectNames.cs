using System.Text.RegularExpressions;

namespace Lkjip.Publish.Core;

/// <summary>By what names a text may call the things of a report.</summary>
internal static partial class SubjectNames
{
    /// <summary>From so many words on, what is left of a name without its first word still names the thing.</summary>
    private const int EnoughWords = 3;

    private static readonly (string Short, string Long)[] Abbreviations =
    [
        ("IKM", "Indeks Kepuasan Masyarakat"), ("AKIP", "Akuntabilitas Kinerja Instansi Pemerintah"), ("SKM", "Survei Kepuasan Masyarakat"),
    ];

    /// <summary>The names of a thing, as written.</summary>
    public static IEnumerable<string> Of(Subject subject, Opd opd)
    {
        string plain = Blanks().Replace(Brackets().Replace(subject.Nama, " "), " ").Trim();
        IEnumerable<string> names = new[] { subject.Nama, plain, WithoutUnit(plain, opd) }.Concat(subject.Kind switch
        {
            SubjectKind.Unsur => [$"unsur {plain}", $"unsur {plain.Split(',')[0]}", plain.Split(',')[0], .. OfUnsur(plain)],
            SubjectKind.Indikator => OfIndikator(plain),
            SubjectKind.Anggaran => OfNode(plain),
            _ => [],
        });
        string[] all = [.. names.SelectMany(Spellings).Distinct(StringComparer.OrdinalIgnoreCase)];
        return all.Where(name => IsEnough(name, subject.Kind));
    }

    /// <summary>"Nilai AKIP", "AKIP": an abbreviation within a name stands for all of it.</summary>
    private static IEnumerable<string> OfIndikator(string name)
    {
        if (LeadingUnit().Match(name) is { Success: true } unit && Words(name[unit.Length..]) >= EnoughWords)
        {
            yield return name[unit.Length..];
        }

        foreach ((string shortName, _) in Abbreviations.Where(a => name.Contains(a.Short, StringComparison.Ordinal) || name.Contains(a.Long, StringComparison.OrdinalIgnoreCase)))
        {
            yield return shortName;
            yield return $"nilai {shortName}";
            yield return $"penilaian {shortName}";
            yield return $"nilai evaluasi {shortName}";
        }
    }

    /// <summary>"Unsur kecepatan pelayanan": a word by which people know an unsur; one that several share names none of them.</summary>
    private static IEnumerable<string> OfUnsur(string name)
    {
        string[] words = [.. Core.Words.Of(name).Lower.Where(w => w.Length > 4 && !General().IsMatch(w)).Distinct()];
        foreach (string word in words)
        {
            yield return $"unsur {word}";
            yield return $"unsur {word} pelayanan";
            yield return $"unsur {word} layanan";
            yield return $"unsur pelayanan {word}";
        }

        foreach ((string first, string second) in words.Zip(words.Skip(1)))
        {
            yield return $"unsur {first} {second}";
            yield return $"unsur {first} {second} pelayanan";
            yield return $"{first} {second} pelayanan";
        }
    }

    private static IEnumerable<string> OfNode(string name)
    {
        yield return $"kegiatan {name}";
        yield return $"sub kegiatan {name}";
        if (LeadingDeed().Match(name) is { Success: true } deed && Words(name[deed.Length..]) >= EnoughWords)
        {
            yield return name[deed.Length..];
            yield return $"belanja {name[deed.Length..]}";
            if (name.EndsWith(" ASN", StringComparison.Ordinal) && Words(name[deed.Length..]) > EnoughWords)
            {
                yield return name[deed.Length..^4];
                yield return $"belanja {name[deed.Length..^4]}";
            }
        }
    }

    private static IEnumerable<string> Spellings(string name) => Abbreviations
        .SelectMany(a => new[] { name.Replace(a.Short, a.Long, StringComparison.Ordinal), name.Replace(a.Long, a.Short, StringComparison.OrdinalIgnoreCase) })
        .Prepend(name);

    /// <summary>"IKM Kecamatan Payakumbuh Selatan" is "IKM Kecamatan" and "IKM", too.</summary>
    private static string WithoutUnit(string name, Opd opd) =>
        name.Replace(opd.Nama, string.Empty, StringComparison.OrdinalIgnoreCase).Replace($" {opd.Jenis}", string.Empty, StringComparison.Ordinal).Trim();

    private static bool IsEnough(string name, SubjectKind kind) => Words(name) switch
    {
        0 => false,
        1 => kind is SubjectKind.Indikator && Abbreviations.Any(a => a.Short == name),
        _ => true,
    };

    private static int Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^(?:Persentase|Presentase|Jumlah|Nilai|Tingkat|Indeks|Hasil|Rata-rata|Cakupan|Capaian)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingUnit();

    [GeneratedRegex(@"^(?:Penyediaan|Penyelenggaraan|Pelaksanaan|Pengelolaan|Pengadaan)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex LeadingDeed();

    /// <summary>Words of which any unsur may be named.</summary>
    [GeneratedRegex(@"^(?:(?:pe)?layanan|petugas|pelaksana|unsur|adanya|tersedianya|mendapat|selain|antara|dengan|jenis|pengguna|kualitas|berkualitas|masyarakat)$")]
    private static partial Regex General();
}
