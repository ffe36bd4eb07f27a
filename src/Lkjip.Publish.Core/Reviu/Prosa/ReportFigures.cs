namespace Lkjip.Publish.Core;

/// <summary>All figures of a report: of its data, its tables, its inline values and the scales in use.</summary>
internal sealed class ReportFigures
{
    private readonly HashSet<decimal> exact = [];
    private readonly HashSet<decimal> derived = [];

    /// <summary>The same figures rounded and cut off, by decimals and by the factor of "juta" and its like; made where a text asks for them.</summary>
    private readonly Dictionary<(int Decimals, decimal Factor), HashSet<decimal>> shortened = [];

    /// <summary>Gathers the figures of a report.</summary>
    public static ReportFigures Of(ReviuContext context)
    {
        ReportFigures figures = new();
        figures.AddTables(context);
        figures.AddKinerja(context.Computed);
        figures.AddAnggaran(context.Computed);
        figures.AddSurvei(context.Laporan.Skm, context.Computed);
        figures.AddRange((context.Laporan.Pegawai?.Kelompok ?? []).SelectMany(k => k.Kelas).SelectMany(k => new[] { k.LakiLaki?.Value, k.Perempuan?.Value, k.Semua }));
        figures.AddScales(context.Laporan.Pemda);
        figures.AddValues(context);
        figures.derived.UnionWith(DerivedFigures.Of(context.Computed));
        figures.derived.UnionWith(WrittenTables.Of(context).SelectMany(TypedTotalChecker.Totals));
        return figures;
    }

    /// <summary>Whether a written number is one of the figures, rounded or cut off to the decimals written.</summary>
    public bool Contains(ProseNumber number) => Shortened(number.Value.Scale, number.Factor).Contains(number.Value);

    /// <summary>Whether a number with decimals is one of the figures, at the decimals written.</summary>
    public bool Contains(decimal number) => Shortened(number.Scale, 1).Contains(number);

    /// <summary>Whether a written number follows from the figures: a change between years, a share, a remainder.</summary>
    public bool Derives(ProseNumber number) => derived.Any(number.Tells);

    private HashSet<decimal> Shortened(int decimals, decimal factor)
    {
        if (!shortened.TryGetValue((decimals, factor), out HashSet<decimal>? set))
        {
            set = [.. exact.Select(f => f / factor).SelectMany(f => new[] { Persentase.Round(f, decimals), Persentase.Cut(f, decimals) })];
            shortened[(decimals, factor)] = set;
        }

        return set;
    }

    private void AddTables(ReviuContext context)
    {
        foreach (ComputedTable table in context.Tables.Values)
        {
            foreach (ComputedCell cell in table.Rows.SelectMany(row => table.Columns.Select(column => row.CellOf(column.Key))).OfType<ComputedCell>())
            {
                AddRange(cell.Parts.Select(p => p.Angka));
                AddTexts(cell.Parts.Select(p => p.Teks).Append(cell.Small));
            }
        }

        AddRange(context.Laporan.Tercetak.Values.SelectMany(t => t.Baris.Values).SelectMany(row => row.Values).SelectMany(v => v.Bagian).Select(b => b.Angka));
        foreach (SelTabel cell in context.Laporan.Tabel.Values.SelectMany(t => t.Baris).SelectMany(row => row.Values))
        {
            Add(cell.Angka);
            AddTexts(cell.Teks);
        }
    }

    private void AddKinerja(ComputedLaporan computed)
    {
        foreach (ComputedIndikator indikator in computed.Indikator)
        {
            IEnumerable<NilaiKinerja?> written =
            [
                .. indikator.Source.Target.Values, .. indikator.Source.Realisasi.Values,
                indikator.Source.Perjanjian?.Murni, indikator.Source.Perjanjian?.Perubahan,
            ];
            AddRange(written.Select(n => n?.Angka));
            AddRange(indikator.Source.Realisasi.Keys.Select(indikator.CapaianOf).Append(indikator.CapaianAkhir));
        }
    }

    private void AddAnggaran(ComputedLaporan computed)
    {
        foreach (JumlahAnggaran money in computed.NodeById.Values.Select(n => n.Jumlah).Append(computed.JumlahAnggaran))
        {
            AddRange([money.PaguMurni, money.Pagu, money.Realisasi, money.Serapan, money.Sisa, money.Selisih, money.PaguLalu, money.RealisasiLalu, money.SerapanLalu, money.SisaLalu]);
        }

        foreach (ComputedNode node in computed.NodeById.Values)
        {
            ComputedIndikatorAnggaran[] outputs = [.. node.Source.Indikator.Select(i => ComputedIndikatorAnggaran.From(i, computed))];
            AddRange(outputs.SelectMany(i => new[] { i.Target?.Angka, i.Realisasi?.Angka, i.RealisasiLalu?.Angka }));
            Add(ComputedIndikatorAnggaran.Capaian(outputs, computed.Source.Kepala.BatasCapaian));
        }
    }

    private void AddSurvei(DataSkm? skm, ComputedLaporan computed)
    {
        AddRange(computed.Survei.Values.Select(s => s.Nilai));
        foreach (Survei survei in skm?.Survei ?? [])
        {
            decimal?[] scores = [.. survei.Unsur.Select(ComputedSurvei.NrrOf)];
            AddRange(scores.Concat(scores.Select(s => s * 25)).Append(Persentase.SumIfAll(scores)).Append(survei.Responden?.Value));
            Add(survei.Unsur.Count == 0 ? null : 1m / survei.Unsur.Count);
            AddRange(survei.Kelompok.SelectMany(k => k.Kelas).Select(k => (decimal?)k.Jumlah.Value));
            AddRange(survei.Unsur.SelectMany(u => u.Jawaban).Select(n => (decimal?)n));
        }
    }

    /// <summary>The bounds of the scales; a printed upper bound lies a hundredth below the next step.</summary>
    private void AddScales(Pemda pemda)
    {
        foreach (decimal bound in pemda.Skala.Concat([SkalaBaku.Akip, SkalaBaku.Skm, SkalaBaku.Nrr, SkalaBaku.Skm2004, SkalaBaku.Nrr2004]).SelectMany(s => s.Langkah).Select(l => l.Dari))
        {
            AddRange([bound, bound - 0.01m]);
        }
    }

    private void AddValues(ReviuContext context)
    {
        foreach (ValueExpression value in context.Texts.SelectMany(t => t.Values))
        {
            ValueText text = context.Values.Resolve(value);
            AddTexts([text.Shown, text.Terhitung]);
        }
    }

    private void AddTexts(IEnumerable<string?> texts) =>
        AddRange(texts.OfType<string>().SelectMany(ProseNumber.In).Select(n => (decimal?)(n.Value * n.Factor)));

    private void AddRange(IEnumerable<decimal?> figures)
    {
        foreach (decimal? figure in figures)
        {
            Add(figure);
        }
    }

    private void Add(decimal? figure)
    {
        if (figure is { } known)
        {
            exact.Add(known);
        }
    }
}
