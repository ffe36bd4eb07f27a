namespace Lkjip.Publish.Core;

/// <summary>A series of an indicator in words.</summary>
internal static class DeretText
{
    /// <summary>A value with its unit: "91,70%", "12 Orang", "BB (80,00)".</summary>
    /// <param name="value">The value.</param>
    /// <param name="plain">True leaves units other than "%" away, for places that name the unit once.</param>
    public static string Of(NilaiDeret value, bool plain = false) => FormatFigure.Cell(
        new CellPart(value.Nilai.Angka, value.Nilai.Teks, plain && value.Satuan != "%" ? null : value.Satuan), ColumnKind.Nilai, value.Nilai.Official.Desimal);

    /// <summary>A value in a sentence: with what the data give instead, where that differs.</summary>
    public static string Told(NilaiDeret value, TeksPortal teks) => teks.Resmi.Inline(value.Nilai, Of(value));

    /// <summary>What a direction means to readers.</summary>
    public static string Of(Arah arah, TeksPortal teks) => arah switch
    {
        Arah.Naik => teks.ArahNaik,
        Arah.Turun => teks.ArahTurun,
        _ => teks.ArahKategori,
    };

    /// <summary>How a realisasi stands to its target.</summary>
    public static string? Of(StatusCapaian? status, TeksPortal teks) => status switch
    {
        StatusCapaian.Melampaui => teks.Melampaui,
        StatusCapaian.Sesuai => teks.Sesuai,
        StatusCapaian.TidakMencapai => teks.TidakMencapai,
        _ => null,
    };

    /// <summary>A change of measure as a sentence.</summary>
    public static string Of(PerubahanUkuran change, TeksPortal teks)
    {
        string since = PortalReports.Text(change.Laporan);
        string before = PortalReports.Text(change.Sebelum);
        return change.Jenis switch
        {
            JenisPerubahan.Satuan => teks.SatuanBerubah(since, change.Menjadi, before, change.Dari),
            JenisPerubahan.Arah => teks.ArahBerubah(since, Lower(Parse(change.Menjadi, teks)), before, Lower(Parse(change.Dari, teks))),
            _ => teks.FormulasiBerubah(since, change.Menjadi.TrimEnd('.', ' '), before, change.Dari.TrimEnd('.', ' ')),
        };
    }

    /// <summary>How a series moved, as a sentence. It compares only years that are measured alike: those since the last break.</summary>
    public static string Movement(string name, IReadOnlyList<TahunDeret> years, TeksPortal teks)
    {
        TahunDeret[] drawn = Comparable(years);
        if (drawn.Length == 0)
        {
            return teks.TanpaAngka(name);
        }

        (TahunDeret first, TahunDeret last) = (drawn[0], drawn[^1]);
        string movement = drawn.Length == 1 ? teks.SatuAngka(name, Told(first.Realisasi!, teks), PortalReports.Text(first.Tahun))
            : Direction(drawn) == 0 ? teks.Tetap(name, Told(last.Realisasi!, teks), PortalReports.Text(first.Tahun))
            : Direction(drawn) > 0 ? teks.Naik(name, Told(first.Realisasi!, teks), PortalReports.Text(first.Tahun), Told(last.Realisasi!, teks), PortalReports.Text(last.Tahun))
            : teks.Turun(name, Told(first.Realisasi!, teks), PortalReports.Text(first.Tahun), Told(last.Realisasi!, teks), PortalReports.Text(last.Tahun));
        StatusCapaian[] known = [.. years.Select(y => y.Status).OfType<StatusCapaian>()];
        string reached = known.Length == 0 ? string.Empty : teks.TargetTercapai(known.Count(s => s is not StatusCapaian.TidakMencapai), known.Length);
        string since = Start(years) is > 0 and var start ? teks.SejakCaraUkur(PortalReports.Text(years[start].Tahun)) : string.Empty;
        return since + movement + reached + ".";
    }

    /// <summary>The years with numbers since the last break.</summary>
    public static TahunDeret[] Comparable(IReadOnlyList<TahunDeret> years) =>
        [.. years.Skip(Start(years)).Where(y => y.Realisasi?.Nilai.Angka is not null)];

    /// <summary>Above zero where the numbers rose, below where they fell.</summary>
    public static int Direction(IReadOnlyList<TahunDeret> drawn) => decimal.Compare(drawn[^1].Realisasi!.Nilai.Angka!.Value, drawn[0].Realisasi!.Nilai.Angka!.Value);

    /// <summary>Where the years begin that are measured as the last one.</summary>
    private static int Start(IReadOnlyList<TahunDeret> years) => years.Select((year, i) => year.Putus ? i : 0).DefaultIfEmpty().Max();

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private static string Parse(string arah, TeksPortal teks) => Of(Enum.Parse<Arah>(arah), teks);
}
