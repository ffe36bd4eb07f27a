namespace Lkjip.Publish.Core;

/// <summary>A report with everything that follows from its data; tables draw on it.</summary>
public sealed record ComputedLaporan
{
    /// <summary>The report as written.</summary>
    public required Laporan Source { get; init; }

    /// <summary>The indicators, in the order of the file.</summary>
    public required IReadOnlyList<ComputedIndikator> Indikator { get; init; }

    /// <summary>The same indicators by id.</summary>
    public required IReadOnlyDictionary<string, ComputedIndikator> IndikatorById { get; init; }

    /// <summary>The whole budget; empty where the report has none.</summary>
    public required IReadOnlyList<ComputedNode> Anggaran { get; init; }

    /// <summary>The same money by account; empty where the report has none.</summary>
    public required IReadOnlyList<ComputedNode> Belanja { get; init; }

    /// <summary>Every budget node by id, those of the accounts included.</summary>
    public required IReadOnlyDictionary<string, ComputedNode> NodeById { get; init; }

    /// <summary>The budget's totals.</summary>
    public required JumlahAnggaran JumlahAnggaran { get; init; }

    /// <summary>Surveys and combined values by id.</summary>
    public required IReadOnlyDictionary<string, ComputedSurvei> Survei { get; init; }

    /// <summary>By which scale the surveys are graded.</summary>
    public required SkalaMutuPakai SkalaMutu { get; init; }

    /// <summary>Computes a report.</summary>
    /// <param name="laporan">Checked: its ids are unique and its references resolve.</param>
    public static ComputedLaporan From(Laporan laporan)
    {
        SkalaPredikat? skala = SkalaBaku.Find(laporan.Pemda, laporan.Kepala.SkalaCapaian?.Value);
        ComputedIndikator[] indikator =
        [
            .. from tujuan in laporan.Kinerja?.Tujuan ?? []
               from sasaran in tujuan.Sasaran
               from one in sasaran.Indikator
               select new ComputedIndikator(tujuan, sasaran, one, laporan.Tahun, laporan.Kepala.BatasCapaian, skala)
               {
                   SkalaKategori = SkalaBaku.Find(laporan.Pemda, one.Skala?.Value),
               },
        ];
        IReadOnlyList<ComputedNode> anggaran =
            laporan.Anggaran is { } data ? AnggaranRollup.Compute(data, SeleksiAnggaran.Semua) : [];
        IReadOnlyList<ComputedNode> belanja =
            laporan.Anggaran is { } accounts ? AnggaranRollup.ComputeBelanja(accounts, SeleksiAnggaran.Semua) : [];

        IReadOnlyDictionary<string, ComputedSurvei> survei = ComputedSurvei.ComputeAll(laporan.Skm);
        SkalaMutuPakai mutu = SkalaMutuPakai.Of(laporan, survei);

        return new ComputedLaporan
        {
            Source = laporan,
            Indikator = indikator,
            IndikatorById = indikator.ToDictionary(i => i.Source.Id.Value),
            Anggaran = anggaran,
            Belanja = belanja,
            NodeById = Flatten(anggaran.Concat(belanja)).ToDictionary(n => n.Source.Id.Value),
            JumlahAnggaran = laporan.Anggaran is { } whole ? AnggaranRollup.Total(whole, SeleksiAnggaran.Semua, anggaran) : new JumlahAnggaran(),
            Survei = survei.ToDictionary(one => one.Key, one => one.Value with { Skala = mutu.Skala }),
            SkalaMutu = mutu,
        };
    }

    /// <summary>Nodes and all below them, parents first.</summary>
    public static IEnumerable<ComputedNode> Flatten(IEnumerable<ComputedNode> nodes) =>
        nodes.SelectMany(node => Flatten(node.Children).Prepend(node));
}
