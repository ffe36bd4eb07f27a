namespace Lkjip.Publish.Core;

/// <summary>Pagu and realisasi of each mission: the sub kegiatan that serve the sasaran of its goals; an only mission is served by the whole budget.</summary>
internal static class MisiTable
{
    /// <summary>One row per mission.</summary>
    public static readonly TableKind Kind = new(SumberTabel.Anggaran, "misi", "menurut misi", Build, TableOption.Hanya, TableOption.Kecuali, TableOption.Jumlah, TableOption.JudulJumlah);

    /// <summary>Builds the table; row keys are the ids of the missions, the closing row's is <c>jumlah</c>.</summary>
    private static ComputedTable Build(TabelBlock block, ComputedLaporan laporan, FindingBag findings)
    {
        IReadOnlyList<Misi> all = laporan.Source.Kinerja?.Misi ?? [];
        Row[] items = [.. all.Select((misi, i) => new Row(i + 1, misi.Nama, Money(block, laporan, misi.Id, [misi])))];
        IEnumerable<TableRow<Row>> rows = items.Select((row, i) => TableRow<Row>.About(all[i].Id.Value, row.Nama, row));
        if (block.Jumlah)
        {
            string judul = block.JudulJumlah ?? "Jumlah";
            rows = rows.Append(TableRow<Row>.About("jumlah", judul, new Row(null, judul, Money(block, laporan, "jumlah", all)), RowStyle.Total));
        }

        return Shape(laporan.Source.Kepala.Desimal).Build(block, ["no", "misi", "pagu", "realisasi", "serapan"], rows, findings);
    }

    /// <summary>Money of what serves any of the missions; what serves several counts once.</summary>
    private static MoneyRow Money(TabelBlock block, ComputedLaporan laporan, string row, IReadOnlyList<Misi> misi)
    {
        SeleksiAnggaran seleksi = SeleksiAnggaran.From(block);
        if (laporan.Source.Kinerja?.Misi.Count == 1)
        {
            return MoneyRow.OfTotal(row, laporan.Source.Anggaran!, seleksi, AnggaranRollup.Compute(laporan.Source.Anggaran!, seleksi));
        }

        string[] sasaran =
        [
            .. from tujuan in laporan.Source.Kinerja?.Tujuan ?? []
               where misi.Any(m => m.Id.Value == tujuan.Misi?.Value)
               from one in tujuan.Sasaran
               select one.Id.Value,
        ];
        IReadOnlyList<ComputedNode> nodes =
            sasaran.Length == 0 ? [] : AnggaranRollup.Compute(laporan.Source.Anggaran!, seleksi with { Sasaran = sasaran });
        return new MoneyRow(row, JumlahAnggaran.Sum([.. nodes.Select(n => n.Jumlah)]), () => nodes);
    }

    private static TableShape<Row> Shape(int desimal) => new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("misi", "Misi", ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("pagu", "Pagu Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Uang.Jumlah.Pagu), null, 0, "jumlah pagu sub kegiatan pendukung") with { From = r => r.Uang.Sum(MoneyFigure.Pagu) },
            TableColumn<Row>.Of("realisasi", "Realisasi Anggaran (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Uang.Jumlah.Realisasi), null, 0, "jumlah realisasi sub kegiatan pendukung") with { From = r => r.Uang.Sum(MoneyFigure.Realisasi) },
            TableColumn<Row>.Of("serapan", "Serapan", ColumnKind.Persen, r => ComputedCell.Number(r.Uang.Jumlah.Serapan), null, desimal, "realisasi ÷ pagu × 100") with { From = r => r.Uang.Serapan() },
            TableColumn<Row>.Of("sisa", "Sisa (Rp)", ColumnKind.Rupiah, r => ComputedCell.Number(r.Uang.Jumlah.Sisa), null, 0, "pagu − realisasi") with { From = r => r.Uang.Sisa() },
        ])
    {
        RowHeader = "misi",
    };

    private sealed record Row(int? Nomor, string Nama, MoneyRow Uang);
}
