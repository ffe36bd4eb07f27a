using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Finds the figures that prose names by path: <c>anggaran.gaji.pagu</c>. The paths stand in docs/panduan-editor.md.</summary>
/// <param name="laporan">The computed report.</param>
/// <param name="tables">Its tables by id.</param>
public sealed class FigureLookup(ComputedLaporan laporan, IReadOnlyDictionary<string, ComputedTable> tables)
{
    private static readonly string[] MoneyNames =
        ["pagu", "pagu-murni", "pagu-perubahan", "realisasi", "persen", "sisa", "selisih", "pagu-lalu", "realisasi-lalu", "persen-lalu"];

    private static readonly string[] Roots = ["anggaran", "kinerja", "laporan", "opd", "pegawai", "pemda", "skm", "tabel"];

    /// <summary>Finds a figure.</summary>
    /// <param name="expression">The inline value.</param>
    /// <param name="findings">Gets a finding where the path leads nowhere.</param>
    /// <returns>Null where the path leads nowhere.</returns>
    public Figure? Find(ValueExpression expression, FindingBag findings)
    {
        IReadOnlyList<string> path = expression.Path;
        Laporan source = laporan.Source;
        if (IsMissing(path[0]))
        {
            string file = $"{source.Folder}/data/{path[0]}.json";
            findings.AddOnce(InputFindings.MissingDataFile(expression.At, file, $"nilai '{{{{ {string.Join('.', path)} }}}}'"));
            return null;
        }

        Step step = path[0] switch
        {
            "laporan" => Text(path, ("judul", source.Judul), ("tahun", source.Tahun.ToString(CultureInfo.InvariantCulture)), ("tahun-lalu", (source.Tahun - 1).ToString(CultureInfo.InvariantCulture))),
            "opd" => Text(path, ("nama", source.Opd.Nama), ("jenis", source.Opd.Jenis)),
            "pemda" => Text(path, ("nama", source.Pemda.Nama)),
            "kinerja" => Kinerja(path),
            "anggaran" => Anggaran(path),
            "skm" => Skm(path),
            "pegawai" => Pegawai(path),
            "tabel" => Table(path),
            _ => Step.Unknown(path[0], Roots),
        };
        if (step.Figure is { } figure && (figure.Angka is not null || figure.Teks is not null))
        {
            return figure;
        }

        string written = string.Join('.', path);
        findings.Add(step.Figure is not null
            ? InputFindings.UnknownValue(expression.At, written, "angkanya belum ada di data", "Lengkapi data, atau hapus nilai ini dari teks.")
            : InputFindings.UnknownValue(expression.At, written, $"'{step.Name}' tidak dikenal", step.Remedy));
        return null;
    }

    private bool IsMissing(string root) => root switch
    {
        "kinerja" => laporan.Source.Kinerja is null,
        "anggaran" => laporan.Source.Anggaran is null,
        "skm" => laporan.Source.Skm is null,
        "pegawai" => laporan.Source.Pegawai is null,
        _ => false,
    };

    private static Step Text(IReadOnlyList<string> path, params (string Name, string Text)[] known) =>
        path.Count == 2 && known.FirstOrDefault(k => k.Name == path[1]) is { Name: not null } found
            ? Step.Of(Figure.OfText(found.Text))
            : Step.Unknown(path.Count > 1 ? path[1] : path[0], known.Select(k => k.Name));

    private Step Kinerja(IReadOnlyList<string> path)
    {
        if (path.Count == 2)
        {
            int sasaran = laporan.Indikator.Select(i => i.Sasaran.Id.Value).Distinct().Count();
            return path[1] switch
            {
                "jumlah-indikator" => Count(laporan.Indikator.Count),
                "jumlah-iku" => Count(laporan.Indikator.Count(i => i.Source.Iku)),
                "jumlah-sasaran" => Count(sasaran),
                "jumlah-tercapai" => Count(laporan.Indikator.Count(i => i.MencapaiTarget is true)),
                _ => Step.Unknown(path[1], laporan.IndikatorById.Keys.Concat(["jumlah-indikator", "jumlah-iku", "jumlah-sasaran", "jumlah-tercapai"])),
            };
        }

        return path.Count == 3 && laporan.IndikatorById.TryGetValue(path[1], out ComputedIndikator? indikator)
            ? IndikatorStep(indikator, path[2])
            : Step.Unknown(path.Count > 1 ? path[1] : path[0], laporan.IndikatorById.Keys);
    }

    private Step IndikatorStep(ComputedIndikator indikator, string name)
    {
        Indikator source = indikator.Source;
        string? unit = source.Satuan == "%" ? "%" : null;
        if (name.Length > 5 && name[^5] == '-' && int.TryParse(name.AsSpan(name.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            switch (name[..^5])
            {
                case "target": return Step.Of(Figure.OfNilai(source.Target.GetValueOrDefault(year), unit));
                case "realisasi": return Step.Of(Figure.OfNilai(source.Realisasi.GetValueOrDefault(year), unit));
                case "capaian": return Step.Of(Percent(indikator.CapaianOf(year), "realisasi ÷ target × 100"));
            }
        }

        return name switch
        {
            "nama" => Step.Of(Figure.OfText(source.Nama)),
            "satuan" => Step.Of(Figure.OfText(source.Satuan)),
            "target" => Step.Of(Figure.OfNilai(indikator.Target, unit)),
            "target-murni" => Step.Of(Figure.OfNilai(source.Perjanjian?.Murni, unit)),
            "target-perubahan" => Step.Of(Figure.OfNilai(source.Perjanjian?.Perubahan, unit)),
            "realisasi" => Step.Of(Figure.OfNilai(indikator.Realisasi, unit)),
            "kategori" => Step.Of(Figure.OfText(indikator.Realisasi?.Kategori)),
            "capaian" => Step.Of(Percent(indikator.Capaian, "realisasi ÷ target × 100")),
            "predikat" => Step.Of(Figure.OfText(indikator.Predikat)),
            _ => Step.Unknown(name, ["nama", "satuan", "target", "target-murni", "target-perubahan", "realisasi", "kategori", "capaian", "predikat", "target-2024", "realisasi-2024"]),
        };
    }

    private Step Anggaran(IReadOnlyList<string> path)
    {
        if (path.Count == 2)
        {
            return Money(laporan.JumlahAnggaran, path[1]) is { } total ? Step.Of(total) : Step.Unknown(path[1], MoneyNames.Concat(laporan.NodeById.Keys));
        }

        if (path.Count != 3 || !laporan.NodeById.TryGetValue(path[1], out ComputedNode? node))
        {
            return Step.Unknown(path.Count > 1 ? path[1] : path[0], laporan.NodeById.Keys);
        }

        ComputedIndikatorAnggaran[] indikator = [.. node.Source.Indikator.Select(i => ComputedIndikatorAnggaran.From(i, laporan))];
        Figure? figure = path[2] switch
        {
            "nama" => Figure.OfText(node.Source.Nama),
            "kode" => Figure.OfText(node.Source.Kode?.Value),
            "indikator" => Figure.OfText(indikator.FirstOrDefault()?.Nama),
            "satuan" => Figure.OfText(indikator.FirstOrDefault()?.Satuan),
            "target" => Figure.OfNilai(indikator.FirstOrDefault()?.Target, indikator.FirstOrDefault()?.Satuan),
            "realisasi-kinerja" => Figure.OfNilai(indikator.FirstOrDefault()?.Realisasi, indikator.FirstOrDefault()?.Satuan),
            "kinerja-lalu" => Figure.OfNilai(indikator.FirstOrDefault()?.RealisasiLalu, indikator.FirstOrDefault()?.Satuan),
            "capaian" => Percent(ComputedIndikatorAnggaran.Capaian(indikator, laporan.Source.Kepala.BatasCapaian), "rata-rata capaian indikator"),
            _ => Money(node.Jumlah, path[2]),
        };
        return figure is not null
            ? Step.Of(figure)
            : Step.Unknown(path[2], MoneyNames.Concat(["nama", "kode", "indikator", "satuan", "target", "realisasi-kinerja", "kinerja-lalu", "capaian"]));
    }

    private Figure? Money(JumlahAnggaran money, string name) => name switch
    {
        "pagu" or "pagu-perubahan" => Rupiah(money.Pagu, "jumlah pagu sub kegiatan"),
        "pagu-murni" => Rupiah(money.PaguMurni, "jumlah pagu murni"),
        "realisasi" => Rupiah(money.Realisasi, "jumlah realisasi sub kegiatan"),
        "persen" => Percent(money.Serapan, "realisasi ÷ pagu × 100"),
        "sisa" => Rupiah(money.Sisa, "pagu − realisasi"),
        "selisih" => Rupiah(money.Selisih, "pagu perubahan − pagu murni"),
        "pagu-lalu" => Rupiah(money.PaguLalu, "jumlah pagu tahun lalu"),
        "realisasi-lalu" => Rupiah(money.RealisasiLalu, "jumlah realisasi tahun lalu"),
        "persen-lalu" => Percent(money.SerapanLalu, "realisasi ÷ pagu tahun lalu × 100"),
        _ => null,
    };

    private Step Skm(IReadOnlyList<string> path)
    {
        if (path.Count != 3 || !laporan.Survei.TryGetValue(path[1], out ComputedSurvei? survei))
        {
            return Step.Unknown(path.Count > 1 ? path[1] : path[0], laporan.Survei.Keys);
        }

        return path[2] switch
        {
            "nilai" => Step.Of(new Figure(ColumnKind.Angka, survei.Nilai) { Desimal = 2, Rumus = survei.Rumus }),
            "mutu" => Step.Of(Figure.OfText(survei.Mutu?.Label)),
            "kinerja" => Step.Of(Figure.OfText(survei.Mutu?.Arti)),
            "responden" => Step.Of(new Figure(ColumnKind.Angka, survei.Source?.Responden?.Value)),
            "jumlah-unsur" => Count(survei.Source?.Unsur.Count ?? 0),
            "nama" => Step.Of(Figure.OfText(survei.Nama)),
            _ => Step.Unknown(path[2], ["nilai", "mutu", "kinerja", "responden", "jumlah-unsur", "nama"]),
        };
    }

    private Step Pegawai(IReadOnlyList<string> path)
    {
        IReadOnlyList<KelasPegawai> kelas = laporan.Source.Pegawai?.Kelompok.FirstOrDefault()?.Kelas ?? [];
        decimal men = kelas.Sum(k => k.LakiLaki.Value);
        decimal women = kelas.Sum(k => k.Perempuan.Value);
        string name = path.Count == 2 ? path[1] : string.Empty;
        return name switch
        {
            "jumlah" => Count(men + women),
            "laki-laki" => Count(men),
            "perempuan" => Count(women),
            _ => Step.Unknown(name, ["jumlah", "laki-laki", "perempuan"]),
        };
    }

    private Step Table(IReadOnlyList<string> path)
    {
        if (path.Count != 4 || !tables.TryGetValue(path[1], out ComputedTable? table))
        {
            return Step.Unknown(path.Count > 1 ? path[1] : path[0], tables.Keys);
        }

        if (table.Rows.FirstOrDefault(r => r.Key == path[2]) is not { } row)
        {
            return Step.Unknown(path[2], table.Rows.Select(r => r.Key));
        }

        if (table.ColumnByKey(path[3]) is not { } column)
        {
            return Step.Unknown(path[3], table.KnownColumns);
        }

        CellPart part = row.CellOf(column.Key)?.Parts.FirstOrDefault() ?? default;
        return Step.Of(new Figure(column.Kind, part.Angka, part.Teks) { Desimal = column.Desimal, Satuan = part.Satuan, Rumus = column.Rumus });
    }

    private static Step Count(decimal number) => Step.Of(new Figure(ColumnKind.Angka, number));

    private static Figure Rupiah(decimal? value, string rumus) => new(ColumnKind.Rupiah, value) { Rumus = rumus };

    private Figure Percent(decimal? value, string rumus) =>
        new(ColumnKind.Persen, value) { Desimal = laporan.Source.Kepala.Desimal, Rumus = rumus };

    /// <summary>A figure, or the name at which the path went wrong with what to write instead.</summary>
    private readonly record struct Step(Figure? Figure, string Name, string Remedy)
    {
        public static Step Of(Figure figure) => new(figure, string.Empty, string.Empty);

        public static Step Unknown(string name, IEnumerable<string> known)
        {
            string[] names = [.. known.Order(StringComparer.Ordinal)];
            string all = string.Join(", ", names.Take(20)) + (names.Length > 20 ? ", …" : string.Empty);
            return new(null, name, Suggestion.Nearest(name, names) is { } nearest ? $"Maksud Anda '{nearest}'? Yang dikenal: {all}." : $"Yang dikenal: {all}.");
        }
    }
}
