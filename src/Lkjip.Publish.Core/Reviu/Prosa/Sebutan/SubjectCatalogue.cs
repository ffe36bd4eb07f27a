namespace Lkjip.Publish.Core;

/// <summary>The things of a report, each with its figures.</summary>
internal static class SubjectCatalogue
{
    /// <summary>All things of a report.</summary>
    public static IReadOnlyList<Subject> Of(ComputedLaporan laporan) =>
    [
        .. laporan.Indikator.Select(Indikator),
        .. laporan.Indikator.Select(i => i.Sasaran).DistinctBy(s => s.Id.Value).Select(s => new Subject(SubjectKind.Sasaran, $"sasaran.{s.Id.Value}", s.Nama)),
        .. laporan.NodeById.Values.Select(node => Node(node, laporan)),
        Total(laporan),
        .. laporan.Survei.Values.Select(survei => Survei(survei, laporan.Source.Tahun)),
        .. laporan.Survei.Values.SelectMany(survei => Unsur(survei, laporan.Source.Tahun)),
    ];

    private static Subject Indikator(ComputedIndikator indikator) => new(SubjectKind.Indikator, $"kinerja.{indikator.Source.Id.Value}", indikator.Source.Nama)
    {
        Indikator = indikator,
        Figures = [.. All(indikator).OfType<OwnFigure>()],
    };

    private static IEnumerable<OwnFigure?> All(ComputedIndikator indikator)
    {
        Indikator source = indikator.Source;
        NilaiKinerja?[] agreed = [source.Perjanjian?.Perubahan, source.Perjanjian?.Murni, source.Target.GetValueOrDefault(indikator.Tahun)];
        return agreed.Select(t => Figure(Ukuran.Target, indikator.Tahun, t, indikator))
            .Concat(source.Target.Where(t => t.Key != indikator.Tahun).Select(t => Figure(Ukuran.Target, t.Key, t.Value, indikator)))
            .Concat(source.Realisasi.Select(r => Figure(Ukuran.Realisasi, r.Key, r.Value, indikator)))
            .Concat(source.Realisasi.Keys.Select(year => Capaian(year, indikator)));
    }

    private static OwnFigure? Figure(Ukuran what, int year, NilaiKinerja? nilai, ComputedIndikator indikator) =>
        nilai?.Angka is { } angka ? new OwnFigure(what, year, angka, indikator.Source.Satuan is "%" ? "%" : string.Empty) : null;

    /// <summary>How a year's capaian is computed, in numbers; null where its target or realisasi is no number.</summary>
    public static string? RumusOf(int year, ComputedIndikator indikator)
    {
        if (indikator.TargetOf(year)?.Angka is not { } target || indikator.Source.Realisasi.GetValueOrDefault(year)?.Angka is not { } realisasi)
        {
            return null;
        }

        string t = FormatAngka.Angka(target);
        return indikator.Source.Arah is Arah.Turun ? $"(2 × {t} − {FormatAngka.Angka(realisasi)}) ÷ {t} × 100" : $"{FormatAngka.Angka(realisasi)} ÷ {t} × 100";
    }

    private static OwnFigure? Capaian(int year, ComputedIndikator indikator) =>
        indikator.CapaianOf(year) is { } capaian ? new OwnFigure(Ukuran.Capaian, year, capaian, "%", RumusOf(year, indikator)) : null;

    private static Subject Node(ComputedNode node, ComputedLaporan laporan) => new(SubjectKind.Anggaran, $"anggaran.{node.Source.Id.Value}", node.Source.Nama)
    {
        Figures = [.. Money(node.Jumlah, laporan.Source.Tahun), .. Output(node, laporan)],
    };

    /// <summary>What a node brought about: its indicators.</summary>
    private static IEnumerable<OwnFigure> Output(ComputedNode node, ComputedLaporan laporan)
    {
        ComputedIndikatorAnggaran[] outputs = [.. node.Source.Indikator.Select(i => ComputedIndikatorAnggaran.From(i, laporan))];
        foreach (ComputedIndikatorAnggaran output in outputs)
        {
            string unit = output.Satuan ?? string.Empty;
            foreach ((Ukuran what, int year, NilaiKinerja? nilai) in new[]
            {
                (Ukuran.Target, laporan.Source.Tahun, output.Target),
                (Ukuran.Realisasi, laporan.Source.Tahun, output.Realisasi),
                (Ukuran.Realisasi, laporan.Source.Tahun - 1, output.RealisasiLalu),
            })
            {
                if (nilai?.Angka is { } angka)
                {
                    yield return new OwnFigure(what, year, angka, unit);
                }
            }
        }

        if (outputs.Length > 0 && ComputedIndikatorAnggaran.Capaian(outputs, laporan.Source.Kepala.BatasCapaian) is { } capaian)
        {
            yield return new OwnFigure(Ukuran.Capaian, laporan.Source.Tahun, capaian, "%");
        }
    }

    private static Subject Total(ComputedLaporan laporan) => new(SubjectKind.JumlahAnggaran, "anggaran", $"anggaran {laporan.Source.Opd.Nama}")
    {
        Figures = [.. Money(laporan.JumlahAnggaran, laporan.Source.Tahun)],
    };

    private static OwnFigure[] Money(JumlahAnggaran money, int year)
    {
        OwnFigure?[] all =
        [
            Amount(Ukuran.Pagu, year, money.Pagu), Amount(Ukuran.Pagu, year, money.PaguMurni), Amount(Ukuran.Pagu, year - 1, money.PaguLalu),
            Amount(Ukuran.Realisasi, year, money.Realisasi), Amount(Ukuran.Realisasi, year - 1, money.RealisasiLalu),
            Amount(Ukuran.Sisa, year, money.Sisa), Amount(Ukuran.Sisa, year - 1, money.SisaLalu),
            Share(Ukuran.Serapan, year, money.Realisasi, money.Pagu), Share(Ukuran.Serapan, year - 1, money.RealisasiLalu, money.PaguLalu),
            Share(Ukuran.Sisa, year, money.Sisa, money.Pagu), Share(Ukuran.Sisa, year - 1, money.SisaLalu, money.PaguLalu),
        ];
        return [.. all.OfType<OwnFigure>()];
    }

    private static OwnFigure? Amount(Ukuran what, int year, decimal? value) => value is { } known ? new OwnFigure(what, year, known, "Rp") : null;

    private static OwnFigure? Share(Ukuran what, int year, decimal? part, decimal? whole) =>
        Persentase.Of(part, whole) is { } share ? new OwnFigure(what, year, share, "%", $"{FormatAngka.Angka(part!.Value)} ÷ {FormatAngka.Angka(whole!.Value)} × 100") : null;

    private static Subject Survei(ComputedSurvei survei, int year) => new(SubjectKind.Survei, $"skm.{survei.Id}", survei.Nama)
    {
        Figures = survei.Nilai is { } nilai ? [new OwnFigure(Ukuran.Realisasi, year, nilai, string.Empty, survei.Rumus)] : [],
    };

    private static IEnumerable<Subject> Unsur(ComputedSurvei survei, int year) =>
        from unsur in survei.Source?.Unsur ?? []
        let nrr = ComputedSurvei.NrrOf(unsur)
        select new Subject(SubjectKind.Unsur, $"skm.{survei.Id}.{unsur.Id.Value}", unsur.Nama)
        {
            Figures = nrr is { } score ? [new OwnFigure(Ukuran.Realisasi, year, score, string.Empty), new OwnFigure(Ukuran.Realisasi, year, score * 25, string.Empty, $"{FormatAngka.Angka(score)} × 25")] : [],
        };
}
