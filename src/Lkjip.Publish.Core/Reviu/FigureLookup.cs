using System.Globalization;

namespace Lkjip.Publish.Core;

/// <summary>Finds the figures that prose names by path: <c>anggaran.gaji.pagu</c>. The paths stand in docs/panduan-editor.md.</summary>
/// <param name="laporan">The computed report.</param>
/// <param name="tables">Its tables by id.</param>
public sealed class FigureLookup(ComputedLaporan laporan, IReadOnlyDictionary<string, ComputedTable> tables)
{
    /// <summary>The formula of what is counted.</summary>
    internal const string Counted = "banyaknya menurut data";

    private static readonly string[] MoneyNames =
        ["pagu", "pagu-murni", "pagu-perubahan", "realisasi", "persen", "sisa", "sisa-persen", "selisih", "pagu-lalu", "realisasi-lalu", "persen-lalu"];

    private static readonly string[] CountNames = ["jumlah-indikator", "jumlah-iku", "jumlah-sasaran", "jumlah-tercapai", "jumlah-melampaui", "rata-rata-capaian"];

    private static readonly string[] IndikatorNames =
        ["nama", "satuan", "target", "target-murni", "target-perubahan", "realisasi", "kategori", "capaian", "predikat", "target-2024", "realisasi-2024"];

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
            string value = $"'{{{{ {string.Join('.', path)} }}}}'";
            findings.AddOnce(InputFindings.MissingDataFile(expression.At, file, new($"nilai {value}", $"the value {value}")));
            return null;
        }

        FigureStep step = Follow(path);
        if (IsGiven(step.Figure))
        {
            return step.Figure;
        }

        string written = string.Join('.', path);
        findings.Add(step.Figure is not null
            ? InputFindings.UnknownValue(
                expression.At,
                written,
                new("angkanya belum ada di data", "its figure is not in the data yet"),
                new("Lengkapi data, atau hapus nilai ini dari teks.", "Complete the data, or delete this value from the text."))
            : InputFindings.UnknownValue(expression.At, written, step.Reason, step.Remedy));
        return null;
    }

    /// <summary>The figure of a path, without a word about one that leads nowhere; null for that.</summary>
    public Figure? Peek(IReadOnlyList<string> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return IsMissing(path[0]) ? null : Follow(path).Figure;
    }

    /// <summary>The same, and null where its figure is not in the data.</summary>
    public Figure? Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Peek(path.Split('.')) is { } figure && IsGiven(figure) ? figure : null;
    }

    private static bool IsGiven(Figure? figure) => figure is not null && (figure.Angka is not null || figure.Teks is not null);

    /// <summary>Follows the path as far as its root goes; what is left over then makes it too long.</summary>
    private FigureStep Follow(IReadOnlyList<string> path)
    {
        int depth = path[0] switch
        {
            "skm" when IsUnsur(path) => 4,
            "kinerja" or "anggaran" or "skm" => 3,
            "tabel" => 4,
            _ => 2,
        };
        FigureStep step = FollowRoot([.. path.Take(depth)]);
        return step.Figure is not null && path.Count > depth ? FigureStep.TooLong(path.Skip(depth)) : step;
    }

    private bool IsUnsur(IReadOnlyList<string> path) =>
        path.Count > 2 && laporan.Survei.GetValueOrDefault(path[1])?.Source?.Unsur.Any(u => u.Id.Value == path[2]) is true;

    private FigureStep FollowRoot(string[] path)
    {
        Laporan source = laporan.Source;
        return path[0] switch
        {
            "laporan" => Text(path, ("judul", source.Judul), ("tahun", source.Tahun.ToString(CultureInfo.InvariantCulture)), ("tahun-lalu", (source.Tahun - 1).ToString(CultureInfo.InvariantCulture))),
            "opd" => Text(path, ("nama", source.Opd.Nama), ("jenis", source.Opd.Jenis)),
            "pemda" => Text(path, ("nama", source.Pemda.Nama)),
            "kinerja" => Kinerja(path),
            "anggaran" => Anggaran(path),
            "skm" => Skm(path),
            "pegawai" => Pegawai(path),
            "tabel" => Table(path),
            _ => FigureStep.Missing(path, 0, Roots),
        };
    }

    private bool IsMissing(string root) => root switch
    {
        "kinerja" => laporan.Source.Kinerja is null,
        "anggaran" => laporan.Source.Anggaran is null,
        "skm" => laporan.Source.Skm is null,
        "pegawai" => laporan.Source.Pegawai is null,
        _ => false,
    };

    private static FigureStep Text(string[] path, params (string Name, string Text)[] known) =>
        known.FirstOrDefault(k => k.Name == path.ElementAtOrDefault(1)) is { Name: not null } found
            ? FigureStep.Of(Figure.OfText(found.Text))
            : FigureStep.Missing(path, 1, known.Select(k => k.Name));

    private FigureStep Kinerja(string[] path)
    {
        if (laporan.IndikatorById.GetValueOrDefault(path.ElementAtOrDefault(1) ?? string.Empty) is { } indikator)
        {
            return IndikatorStep(indikator, path);
        }

        return (path.ElementAtOrDefault(1), path.Length) switch
        {
            ("jumlah-indikator", 2) => Count(laporan.Indikator.Count),
            ("jumlah-iku", 2) => Count(laporan.Indikator.Count(i => i.Source.Iku)),
            ("jumlah-sasaran", 2) => Count(laporan.Indikator.Select(i => i.Sasaran.Id.Value).Distinct().Count()),
            ("jumlah-tercapai", 2) => Count(laporan.Indikator.Count(i => i.MencapaiTarget is true)),
            ("jumlah-melampaui", 2) => Count(laporan.Indikator.Count(i => i.Status is StatusCapaian.Melampaui)),
            ("rata-rata-capaian", 2) => FigureStep.Of(Percent(StatusCount.MeanCapaian(laporan.Indikator), "rata-rata capaian indikator")),
            ({ } name, 3) when CountNames.Contains(name) => FigureStep.TooLong(path.Skip(2)),
            (_, 3) => FigureStep.Missing(path, 1, laporan.IndikatorById.Keys),
            _ => FigureStep.Missing(path, 1, laporan.IndikatorById.Keys.Concat(CountNames)),
        };
    }

    private FigureStep IndikatorStep(ComputedIndikator indikator, string[] path)
    {
        string name = path.ElementAtOrDefault(2) ?? string.Empty;
        Indikator source = indikator.Source;
        string? unit = source.Satuan == "%" ? "%" : null;
        if (name.Length > 5 && name[^5] == '-' && int.TryParse(name.AsSpan(name.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            switch (name[..^5])
            {
                case "target": return FigureStep.Of(Figure.OfNilai(source.Target.GetValueOrDefault(year), unit, source.Desimal));
                case "realisasi": return FigureStep.Of(Figure.OfNilai(source.Realisasi.GetValueOrDefault(year), unit, source.Desimal));
                case "capaian": return FigureStep.Of(Percent(indikator.CapaianOf(year), CapaianFormula.Rumus([source.Arah])));
            }
        }

        return name switch
        {
            "nama" => FigureStep.Of(Figure.OfText(source.Nama)),
            "satuan" => FigureStep.Of(Figure.OfText(source.Satuan)),
            "target" => FigureStep.Of(Figure.OfNilai(indikator.Target, unit, source.Desimal)),
            "target-murni" => FigureStep.Of(Figure.OfNilai(source.Perjanjian?.Murni, unit, source.Desimal)),
            "target-perubahan" => FigureStep.Of(Figure.OfNilai(source.Perjanjian?.Perubahan, unit, source.Desimal)),
            "realisasi" => FigureStep.Of(Figure.OfNilai(indikator.Realisasi, unit, source.Desimal)),
            "kategori" => FigureStep.Of(Figure.OfText(indikator.Realisasi?.Kategori)),
            "capaian" => FigureStep.Of(Percent(indikator.Capaian, CapaianFormula.Rumus([source.Arah]))),
            "predikat" => FigureStep.Of(Figure.OfText(indikator.Predikat)),
            _ => FigureStep.Missing(path, 2, IndikatorNames),
        };
    }

    private FigureStep Anggaran(string[] path)
    {
        if (path.Length == 2 && Money(laporan.JumlahAnggaran, path[1]) is { } total)
        {
            return FigureStep.Of(total);
        }

        if (!laporan.NodeById.TryGetValue(path.ElementAtOrDefault(1) ?? string.Empty, out ComputedNode? node))
        {
            return path.Length < 3 ? FigureStep.Missing(path, 1, MoneyNames.Concat(laporan.NodeById.Keys))
                : MoneyNames.Contains(path[1]) ? FigureStep.TooLong(path.Skip(2))
                : FigureStep.Missing(path, 1, laporan.NodeById.Keys);
        }

        ComputedIndikatorAnggaran[] indikator = [.. node.Source.Indikator.Select(i => ComputedIndikatorAnggaran.From(i, laporan))];
        Figure? figure = path.ElementAtOrDefault(2) switch
        {
            "nama" => Figure.OfText(node.Source.Nama),
            "kode" => Figure.OfText(node.Source.Kode?.Value),
            "indikator" => Figure.OfText(indikator.FirstOrDefault()?.Nama),
            "satuan" => Figure.OfText(indikator.FirstOrDefault()?.Satuan),
            "target" => Figure.OfNilai(indikator.FirstOrDefault()?.Target, indikator.FirstOrDefault()?.Satuan, indikator.FirstOrDefault()?.Desimal),
            "realisasi-kinerja" => Figure.OfNilai(indikator.FirstOrDefault()?.Realisasi, indikator.FirstOrDefault()?.Satuan, indikator.FirstOrDefault()?.Desimal),
            "kinerja-lalu" => Figure.OfNilai(indikator.FirstOrDefault()?.RealisasiLalu, indikator.FirstOrDefault()?.Satuan, indikator.FirstOrDefault()?.Desimal),
            "capaian" => Percent(ComputedIndikatorAnggaran.Capaian(indikator, laporan.Source.Kepala.BatasCapaian), "rata-rata capaian indikator"),
            { } name => Money(node, name),
            null => null,
        };
        return figure is not null
            ? FigureStep.Of(figure)
            : FigureStep.Missing(path, 2, MoneyNames.Concat(["nama", "kode", "indikator", "satuan", "target", "realisasi-kinerja", "kinerja-lalu", "capaian"]));
    }

    /// <summary>A money figure of a node; one that the budget file states itself follows from nothing.</summary>
    private Figure? Money(ComputedNode node, string name)
    {
        Figure? figure = Money(node.Jumlah, name);
        return IsStated(node, name) ? figure! with { Rumus = null } : figure;
    }

    /// <summary>True where the budget file states a figure of a node itself.</summary>
    private static bool IsStated(ComputedNode node, string name) => name switch
    {
        "pagu" or "pagu-perubahan" => MoneyFigure.Pagu.StatedBy(node),
        "pagu-murni" => MoneyFigure.PaguMurni.StatedBy(node),
        "realisasi" => MoneyFigure.Realisasi.StatedBy(node),
        "pagu-lalu" => MoneyFigure.PaguLalu.StatedBy(node),
        "realisasi-lalu" => MoneyFigure.RealisasiLalu.StatedBy(node),
        _ => null,
    } is not null;

    private Figure? Money(JumlahAnggaran money, string name) => name switch
    {
        "pagu" or "pagu-perubahan" => Rupiah(money.Pagu, "jumlah pagu sub kegiatan"),
        "pagu-murni" => Rupiah(money.PaguMurni, "jumlah pagu murni"),
        "realisasi" => Rupiah(money.Realisasi, "jumlah realisasi sub kegiatan"),
        "persen" => Percent(money.Serapan, "realisasi ÷ pagu × 100"),
        "sisa" => Rupiah(money.Sisa, "pagu − realisasi"),
        "sisa-persen" => Percent(Persentase.Of(money.Sisa, money.Pagu), "sisa ÷ pagu × 100"),
        "selisih" => Rupiah(money.Selisih, "pagu perubahan − pagu murni"),
        "pagu-lalu" => Rupiah(money.PaguLalu, "jumlah pagu tahun lalu"),
        "realisasi-lalu" => Rupiah(money.RealisasiLalu, "jumlah realisasi tahun lalu"),
        "persen-lalu" => Percent(money.SerapanLalu, "realisasi ÷ pagu tahun lalu × 100"),
        _ => null,
    };

    private FigureStep Skm(string[] path)
    {
        if (!laporan.Survei.TryGetValue(path.ElementAtOrDefault(1) ?? string.Empty, out ComputedSurvei? survei))
        {
            return FigureStep.Missing(path, 1, laporan.Survei.Keys);
        }

        if (survei.Source?.Unsur.FirstOrDefault(u => u.Id.Value == path.ElementAtOrDefault(2)) is { } unsur)
        {
            return Unsur(survei, unsur, path);
        }

        return path.ElementAtOrDefault(2) switch
        {
            "nilai" => FigureStep.Of(new Figure(ColumnKind.Angka, survei.Nilai) { Desimal = 2, Rumus = survei.Rumus, Alternatives = survei.NilaiLazim }),
            "mutu" => FigureStep.Of(Figure.OfText(survei.Mutu?.Label)),
            "kinerja" => FigureStep.Of(Figure.OfText(survei.Mutu?.Arti)),
            "responden" => FigureStep.Of(new Figure(ColumnKind.Angka, survei.Source?.Responden?.Value)),
            "jumlah-unsur" => Count(survei.Source?.Unsur.Count ?? 0),
            "jumlah-nrr" => FigureStep.Of(new Figure(ColumnKind.Angka, Persentase.SumIfAll([.. (survei.Source?.Unsur ?? []).Select(ComputedSurvei.NrrOf)])) { Desimal = 2, Rumus = "jumlah NRR semua unsur" }),
            "nama" => FigureStep.Of(Figure.OfText(survei.Nama)),
            "periode" => FigureStep.Of(Figure.OfText(survei.Source?.Periode)),
            _ => FigureStep.Missing(path, 2, ["nilai", "mutu", "kinerja", "responden", "jumlah-unsur", "jumlah-nrr", "nama", "periode", .. (survei.Source?.Unsur ?? []).Select(u => u.Id.Value)]),
        };
    }

    /// <summary>One unsur of a survey: <c>skm.ikm-2021.waktu.nrr</c>.</summary>
    private static FigureStep Unsur(ComputedSurvei survei, UnsurSkm unsur, string[] path)
    {
        decimal? nrr = ComputedSurvei.NrrOf(unsur);
        return path.ElementAtOrDefault(3) switch
        {
            "nama" => FigureStep.Of(Figure.OfText(unsur.Nama)),
            "nrr" => FigureStep.Of(new Figure(ColumnKind.Angka, nrr) { Desimal = 2, Rumus = unsur.Jawaban.Count > 0 ? "jumlah nilai ÷ jumlah jawaban" : null }),
            "konversi" => FigureStep.Of(new Figure(ColumnKind.Angka, nrr * 25) { Desimal = 2, Rumus = "NRR × 25" }),
            "mutu" => FigureStep.Of(Figure.OfText(survei.MutuOf(unsur)?.Label)),
            "kinerja" => FigureStep.Of(Figure.OfText(survei.MutuOf(unsur)?.Arti)),
            _ => FigureStep.Missing(path, 3, ["nama", "nrr", "konversi", "mutu", "kinerja"]),
        };
    }

    private FigureStep Pegawai(string[] path)
    {
        IReadOnlyList<KelasPegawai> kelas = laporan.Source.Pegawai?.Kelompok.FirstOrDefault()?.Kelas ?? [];
        return path.ElementAtOrDefault(1) switch
        {
            "jumlah" => Count(Persentase.SumIfAll([.. kelas.Select(k => k.Semua)])),
            "laki-laki" => Count(Persentase.SumIfAll([.. kelas.Select(k => k.LakiLaki?.Value)])),
            "perempuan" => Count(Persentase.SumIfAll([.. kelas.Select(k => k.Perempuan?.Value)])),
            _ => FigureStep.Missing(path, 1, ["jumlah", "laki-laki", "perempuan"]),
        };
    }

    private FigureStep Table(string[] path)
    {
        if (!tables.TryGetValue(path.ElementAtOrDefault(1) ?? string.Empty, out ComputedTable? table))
        {
            return FigureStep.Missing(path, 1, tables.Keys);
        }

        if (table.Rows.FirstOrDefault(r => r.Key == path.ElementAtOrDefault(2)) is not { } row)
        {
            return FigureStep.Missing(path, 2, table.Rows.Select(r => r.Key));
        }

        if (path.Length < 4 || table.ColumnByKey(path[3]) is not { } column)
        {
            return FigureStep.Missing(path, 3, table.KnownColumns);
        }

        ComputedCell? cell = row.CellOf(column.Key);
        column = column.Of(cell);
        CellPart part = cell?.Parts.FirstOrDefault() ?? default;
        return FigureStep.Of(new Figure(column.Kind, part.Angka, part.Teks) { Desimal = part.Desimal ?? column.Desimal, Satuan = part.Satuan, Rumus = row.ProvenanceOf(column.Key)?.Rumus ?? column.Rumus });
    }

    private static FigureStep Count(decimal? number) => FigureStep.Of(new Figure(ColumnKind.Angka, number) { Rumus = Counted });

    private static Figure Rupiah(decimal? value, string rumus) => new(ColumnKind.Rupiah, value) { Rumus = rumus };

    private Figure Percent(decimal? value, string rumus) =>
        new(ColumnKind.Persen, value) { Desimal = laporan.Source.Kepala.Desimal, Rumus = rumus };
}
