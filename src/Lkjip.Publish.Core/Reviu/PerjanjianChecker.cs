namespace Lkjip.Publish.Core;

/// <summary>Checks that what was agreed is what is planned and reported (PermenPANRB 53/2014, lampiran I and II).</summary>
internal static class PerjanjianChecker
{
    /// <summary>Compares the Perjanjian Kinerja with the plan, with what is reported, and with the budget's indicators.</summary>
    public static void Check(ReviuContext context, FindingBag findings)
    {
        IReadOnlyList<ComputedIndikator> all = context.Computed.Indikator;
        bool hasPerjanjian = all.Any(i => i.Source.Perjanjian is not null);
        foreach (ComputedIndikator indikator in all)
        {
            Indikator source = indikator.Source;
            if (source.Perjanjian is not null && indikator.Realisasi is null)
            {
                findings.Add(AgreementFindings.NotReported(source.Id.At, source.Id, source.Nama));
            }
            else if (source.Perjanjian is null && hasPerjanjian && indikator.Realisasi is { } reported)
            {
                findings.Add(AgreementFindings.NotAgreed(reported.At, source.Id, source.Nama));
            }

            CheckTarget(indikator, findings);
            CheckSupportingData(indikator, context, findings);
            CheckSupportingUnit(source, findings);
        }

        CheckUnits(context, findings);
    }

    /// <summary>The first agreement follows the plan; what is changed within the year may differ from it.</summary>
    private static void CheckTarget(ComputedIndikator indikator, FindingBag findings)
    {
        Indikator source = indikator.Source;
        if (source.Perjanjian is { } perjanjian
            && (perjanjian.Murni ?? perjanjian.Perubahan) is { } agreed
            && source.Target.GetValueOrDefault(indikator.Tahun) is { } planned
            && !Same(agreed, planned))
        {
            findings.Add(AgreementFindings.TargetDiffers(agreed.At, source.Id, source.Nama, Text(agreed, source), Text(planned, source)));
        }
    }

    /// <summary>A realisasi that is computed from other data must be what they give.</summary>
    private static void CheckSupportingData(ComputedIndikator indikator, ReviuContext context, FindingBag findings)
    {
        Indikator source = indikator.Source;
        if (source.DataPendukung is { } path
            && indikator.Realisasi is { Angka: { } stated } realisasi
            && context.Figures.Find(new ValueExpression(path.Value.Split('.'), [], null, path.At), findings) is { Angka: { } computed } figure
            && !TercetakChecker.Agrees(computed, stated))
        {
            string shown = FormatAngka.Angka(computed, Math.Max(2, (int)stated.Scale));
            findings.Add(AgreementFindings.NotFromData(realisasi.At, source.Id, source.Nama, Text(realisasi, source), shown, context.FigureNames.Of(path), context.FigureNames.FormulaOf(path, figure.Rumus)));
        }
    }

    /// <summary>The index of a survey is no percentage.</summary>
    private static void CheckSupportingUnit(Indikator source, FindingBag findings)
    {
        if (source is { Satuan: "%", DataPendukung: { } path } && path.Value.Split('.') is ["skm", _, "nilai"])
        {
            findings.Add(AgreementFindings.UnitDiffers(
                source.Id.At, source.Id, source.Nama, InKinerja, source.Satuan, new("survei yang menjadi data pendukungnya memberi", "the survey that supports it gives"), "Nilai"));
        }
    }

    private static Wording InKinerja => new("dalam data kinerja", "in the data of performance");

    private static void CheckUnits(ReviuContext context, FindingBag findings)
    {
        foreach (IndikatorAnggaran one in context.Computed.NodeById.Values.SelectMany(n => n.Source.Indikator))
        {
            if (one.Acuan is { } id && one.Satuan is { } unit
                && context.Computed.IndikatorById.GetValueOrDefault(id) is { } indikator
                && !TercetakChecker.Agrees(indikator.Source.Satuan, unit))
            {
                findings.Add(AgreementFindings.UnitDiffers(id.At, id, indikator.Source.Nama, new("dalam anggaran", "in the budget"), unit, InKinerja, indikator.Source.Satuan));
            }
        }
    }

    private static bool Same(NilaiKinerja one, NilaiKinerja other) =>
        one.Angka is { } a && other.Angka is { } b ? a == b : one.Kategori == other.Kategori;

    private static string Text(NilaiKinerja nilai, Indikator indikator) =>
        FormatFigure.Cell(new CellPart(nilai.Angka, nilai.Kategori, indikator.Satuan == "%" ? "%" : null), ColumnKind.Nilai, null);
}
