namespace Lkjip.Publish.Core;

/// <summary>Mean scores of the unsur of a survey: in the survey's order, or ranked from best to worst.</summary>
internal static class UnsurTable
{
    /// <summary>One row per unsur, in the survey's order.</summary>
    public static readonly TableKind Unsur = new(
        SumberTabel.Skm, "unsur", "nilai setiap unsur pelayanan", (block, laporan, findings) => Build(block, ranked: false, laporan, findings),
        TableOption.Survei, TableOption.Jumlah, TableOption.JudulJumlah);

    /// <summary>One row per unsur, from best to worst.</summary>
    public static readonly TableKind Peringkat = new(
        SumberTabel.Skm, "peringkat", "unsur pelayanan, yang terbaik lebih dahulu", (block, laporan, findings) => Build(block, ranked: true, laporan, findings),
        TableOption.Survei);

    /// <summary>Builds the table; row keys are the ids of the unsur, the closing row's is <c>jumlah</c>.</summary>
    private static ComputedTable? Build(TabelBlock block, bool ranked, ComputedLaporan laporan, FindingBag findings)
    {
        if (SurveiOfBlock.Find(block, laporan, findings) is not { } survei)
        {
            return null;
        }

        IReadOnlyList<UnsurSkm> all = survei.Source!.Unsur;
        IEnumerable<(UnsurSkm Unsur, int Nomor)> numbered = all.Select((unsur, i) => (unsur, i + 1));
        IEnumerable<(UnsurSkm Unsur, int Nomor)> ordered = ranked ? numbered.OrderByDescending(n => ComputedSurvei.NrrOf(n.Unsur)) : numbered;
        IEnumerable<TableRow<Row>> rows = ordered.Select((n, i) =>
            TableRow<Row>.About(n.Unsur.Id.Value, n.Unsur.Nama, Row.Of(n.Unsur, n.Nomor, survei) with { Nomor = i + 1 }));
        if (block.Jumlah && !ranked)
        {
            string judul = block.JudulJumlah ?? "Jumlah";
            rows = rows.Append(TableRow<Row>.About("jumlah", judul, Row.Total(judul, survei), RowStyle.Total));
        }

        string[] usual = ranked ? ["no", "unsur", "nrr", "mutu"] : ["no", "unsur", "nrr", "tertimbang", "konversi", "mutu"];
        return (survei.Skala == SkalaMutu.Lama ? Lama : Shape).Build(block, usual, rows, findings) with { Asal = survei.Asal };
    }

    private static readonly TableShape<Row> Shape = ShapeOf(SkalaMutu.Berlaku);

    private static readonly TableShape<Row> Lama = ShapeOf(SkalaMutu.Lama);

    private static TableShape<Row> ShapeOf(SkalaMutu skala) => new(
        [
            TableColumn<Row>.Of("no", "No", ColumnKind.Nomor, r => ComputedCell.Number(r.Nomor)),
            TableColumn<Row>.Of("kode", "Kode", ColumnKind.Nomor, r => ComputedCell.Text(r.Kode)),
            TableColumn<Row>.Of("unsur", "Unsur Pelayanan", ColumnKind.Teks, r => ComputedCell.Text(r.Nama)),
            TableColumn<Row>.Of("jumlah-nilai", "Jumlah Nilai", ColumnKind.Angka, r => ComputedCell.Number(r.JumlahNilai), null, 0, "Σ (nilai × jumlah jawaban)") with { From = r => r.Unsur is { } unsur ? SkmProvenance.JumlahNilai(unsur) : r.SumOf("jumlah-nilai") },
            TableColumn<Row>.Of("responden", "Jumlah Kuesioner Terisi", ColumnKind.Angka, r => ComputedCell.Number(r.Responden), null, 0, "jumlah jawaban") with { From = r => r.Unsur is { Jawaban.Count: > 0 } unsur ? SkmProvenance.Responden(unsur) : null },
            TableColumn<Row>.Of("nrr", "NRR", ColumnKind.Angka, r => ComputedCell.Number(r.Nrr), null, 3, "jumlah nilai ÷ jumlah responden") with { From = r => r.Unsur is { } unsur ? SkmProvenance.Nrr(unsur, "jumlah-nilai", "responden") : r.SumOf("nrr") },
            TableColumn<Row>.Of("bobot", "Bobot", ColumnKind.Angka, r => ComputedCell.Number(r.Bobot), null, 3, "1 ÷ jumlah unsur") with { From = r => r.Unsur is { } unsur ? SkmProvenance.Bobot(unsur, r.Survei.Source!) : r.SumOf("bobot") },
            TableColumn<Row>.Of("tertimbang", "NRR Tertimbang", ColumnKind.Angka, r => r.Weighted(1), null, 3, "NRR × bobot (1 ÷ jumlah unsur bila tidak ditetapkan lain)") with { From = r => r.TertimbangFrom() },
            TableColumn<Row>.Of("konversi", "Nilai Konversi", ColumnKind.Angka, r => ComputedCell.Number(r.Konversi) with { Alternatives = r.NilaiLazim }, null, 2, "NRR × 25") with { From = r => r.Unsur is { } unsur ? Provenance.Of("{0} × 25", () => [SkmProvenance.NrrInput("NRR", unsur)]) with { Compute = v => v[0] * 25 } : SkmProvenance.Nilai(r.Survei) },
            TableColumn<Row>.Of("nilai-ikm", "Nilai IKM", ColumnKind.Angka, r => r.Weighted(25), null, 2, "NRR tertimbang × 25") with { From = r => Provenance.Of("{0} × 25", () => [ProvenanceInput.Computed("NRR tertimbang", r.Tertimbang, r.Key, "tertimbang", r.TertimbangFrom)]) with { Compute = v => v[0] * 25 } },
            TableColumn<Row>.Of("mutu", "Mutu", ColumnKind.Teks, r => ComputedCell.Text(r.Mutu?.Label), null, null, $"skala {skala.Peraturan}") with { From = r => r.MutuFrom() },
            TableColumn<Row>.Of("kinerja", "Kinerja", ColumnKind.Teks, r => ComputedCell.Text(r.Mutu?.Arti), null, null, $"skala {skala.Peraturan}") with { From = r => r.MutuFrom() },
        ])
    {
        RowHeader = "unsur",
    };

    /// <summary>An unsur as a table's row. The closing row sums scores and weighted scores up; its conversion and mutu are those of the whole survey.</summary>
    private sealed record Row(
        int? Nomor, string? Kode, string Nama, decimal? JumlahNilai, decimal? Responden, decimal? Nrr, decimal? Bobot, decimal? Tertimbang, decimal? Konversi, LangkahSkala? Mutu)
    {
        /// <summary>The survey.</summary>
        public required ComputedSurvei Survei { get; init; }

        /// <summary>The unsur; null for the closing row.</summary>
        public UnsurSkm? Unsur { get; init; }

        /// <summary>Key of the row.</summary>
        public string Key => Unsur?.Id.Value ?? "jumlah";

        /// <summary>The scores of all unsur weighted alike, by each of the weights that offices use; empty where weights are stated.</summary>
        public IReadOnlyList<decimal> TertimbangLazim { get; init; } = [];

        /// <summary>For the closing row: the index by each of those weights.</summary>
        public IReadOnlyList<decimal> NilaiLazim { get; init; } = [];

        public ComputedCell Weighted(decimal factor) =>
            ComputedCell.Number(Tertimbang * factor) with { Alternatives = [.. TertimbangLazim.Select(w => w * factor)] };

        public Provenance TertimbangFrom() => Unsur is { } unsur ? SkmProvenance.Tertimbang(unsur, Survei.Source!) : SumOf("tertimbang");

        public Provenance? MutuFrom() => Unsur is not { } unsur ? SkmProvenance.Mutu(Survei, Key, "konversi")
            : Nrr is { } nrr ? Provenance.Classified(() => SkmProvenance.NrrInput("NRR", unsur), Survei.Skala.Unsur, Survei.Skala.Graded(nrr))
            : null;

        /// <summary>For the closing row: a column summed up.</summary>
        public Provenance SumOf(string column) => Provenance.Sum(() => [.. Survei.Source!.Unsur.Select(u => Input(u, column))]) with { Rumus = "jumlah unsur" };

        private ProvenanceInput Input(UnsurSkm unsur, string column)
        {
            Row row = Of(unsur, 0, Survei);
            TableColumn<Row> shown = Shape.Find(column)!;
            return column == "nrr" ? SkmProvenance.NrrInput(unsur.Nama, unsur)
                : shown.From!(row) is null ? ProvenanceInput.Stated(unsur.Nama, shown.Cell(row).Parts[0].Angka ?? 0, unsur.Id.At)
                : ProvenanceInput.Computed(unsur.Nama, shown.Cell(row).Parts[0].Angka, unsur.Id, column, () => shown.From(row));
        }

        public static Row Of(UnsurSkm unsur, int nomor, ComputedSurvei computed)
        {
            Survei survei = computed.Source!;
            decimal? nrr = ComputedSurvei.NrrOf(unsur);
            decimal bobot = ComputedSurvei.BobotOf(unsur, survei);
            bool counted = unsur.Jawaban.Count > 0;
            return new(
                nomor,
                "U" + FormatAngka.Angka(nomor),
                unsur.Nama,
                counted ? SkmFormula.JumlahNilai(unsur.Jawaban) : null,
                counted ? unsur.Jawaban.Sum() : survei.Responden?.Value,
                nrr,
                bobot,
                nrr * bobot,
                nrr * 25,
                computed.MutuOf(unsur))
            {
                Survei = computed,
                Unsur = unsur,
                TertimbangLazim = unsur.Bobot is null && nrr is { } score ? [.. SkmFormula.BobotLazim(survei.Unsur.Count).Skip(1).Select(weight => score * weight)] : [],
            };
        }

        public static Row Total(string judul, ComputedSurvei survei)
        {
            Row[] rows = [.. survei.Source!.Unsur.Select(u => Of(u, 0, survei))];
            return new(
                null, null, judul, Persentase.SumIfAll([.. rows.Select(r => r.JumlahNilai)]), null, Persentase.SumIfAll([.. rows.Select(r => r.Nrr)]),
                rows.Sum(r => r.Bobot), Persentase.SumIfAll([.. rows.Select(r => r.Tertimbang)]), survei.Nilai, survei.Mutu)
            {
                Survei = survei,
                TertimbangLazim = [.. survei.NilaiLazim.Select(nilai => nilai / 25)],
                NilaiLazim = survei.NilaiLazim,
            };
        }
    }
}
