namespace Lkjip.Publish.Core;

/// <summary>Checks that a generic table holds together.</summary>
internal static class TabelChecker
{
    private static Wording Column => new("kolom", "column");

    private static Wording Row => new("baris", "row");

    /// <summary>Checks columns, cells and sums.</summary>
    /// <param name="path">The table's file.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="pemda">Whose scales it may use.</param>
    /// <param name="findings">Gets the faults.</param>
    public static void Check(string path, DataTabel tabel, Pemda pemda, FindingBag findings)
    {
        if (tabel.Kolom.Count == 0)
        {
            findings.Add(InputFindings.NotAllowed(new SourcePosition(path), new("Tabel belum mempunyai kolom.", "The table has no columns yet."),
                new("Isi 'kolom' dengan sedikitnya satu kolom.", "Fill in 'kolom' with one column at least.")));
            return;
        }

        Dictionary<string, KolomTabel> columns = [];
        LaporanChecker.Unique(tabel.Kolom.Select(k => k.Kunci), findings);
        foreach (KolomTabel kolom in tabel.Kolom)
        {
            columns.TryAdd(kolom.Kunci, kolom);
            LaporanChecker.Decimals(kolom.Desimal, kolom.Kunci.At, findings);
            if (GenericRows.RowKeys.Contains(kolom.Kunci.Value))
            {
                findings.Add(InputFindings.NotAllowed(kolom.Kunci.At,
                    new($"Nama kolom '{kolom.Kunci.Value}' dipakai untuk keterangan baris.",
                        $"The column name '{kolom.Kunci.Value}' is used for what a row says of itself."),
                    new("Beri kolom ini kunci lain.", "Give this column another key.")));
            }
        }

        LaporanChecker.Known([.. tabel.Jumlah?.Kolom ?? [], .. tabel.RataRata?.Kolom ?? []], Column, columns.Keys, findings);
        CheckScales(tabel, pemda, columns.Keys, findings);
        foreach (Sourced<string> rumus in tabel.Kolom.Select(k => k.Rumus).OfType<Sourced<string>>())
        {
            CheckFormula(rumus, Column, columns.Keys, findings);
        }

        foreach ((string key, SelTabel cell) in tabel.Baris.SelectMany(row => row).Where(c => !GenericRows.RowKeys.Contains(c.Key)))
        {
            if (!columns.TryGetValue(key, out KolomTabel? kolom))
            {
                findings.Add(InputFindings.UnknownKey(cell.At, key, [.. columns.Keys, .. GenericRows.RowKeys]));
            }
            else
            {
                CheckCell(kolom, cell, findings);
            }
        }

        CheckSums(tabel, findings);
        CheckRowKeys(path, tabel, findings);
    }

    /// <summary>Printed figures and prose name rows, so no two may share a name: neither the closing row's nor a row's that is named by its number.</summary>
    private static void CheckRowKeys(string path, DataTabel tabel, FindingBag findings)
    {
        foreach (SelTabel key in tabel.Baris.Select(row => row.GetValueOrDefault("kunci")).OfType<SelTabel>().Where(c => c.Angka is not null))
        {
            findings.Add(InputFindings.WrongType(
                key.At,
                "kunci",
                new("teks", "a text"),
                new($"angka {FormatAngka.Angka(key.Angka!.Value)}", $"the number {FormatAngka.Angka(key.Angka!.Value)}"),
                new("Apit dengan tanda kutip.", "Put it in quotation marks.")));
        }

        IEnumerable<Sourced<string>> closing = new[] { tabel.Jumlah, tabel.RataRata }.Zip(GenericTable.ClosingKeys)
            .Where(pair => pair.First is not null)
            .Select(pair => new Sourced<string>(pair.Second, pair.First!.Kolom.Count > 0 ? pair.First.Kolom[0].At : new SourcePosition(path)));
        LaporanChecker.Unique(
            closing.Concat(tabel.Baris.Select((row, i) => new Sourced<string>(GenericRows.KeyOf(tabel, i), row.Values.FirstOrDefault()?.At ?? new SourcePosition(path)))),
            findings);
    }

    /// <summary>A column of steps needs a scale that exists and a column of numbers to classify.</summary>
    private static void CheckScales(DataTabel tabel, Pemda pemda, IReadOnlyCollection<string> columns, FindingBag findings)
    {
        LaporanChecker.Known(tabel.Kolom.Select(k => k.Skala).OfType<Sourced<string>>(), new("skala", "scale"), SkalaBaku.Names(pemda), findings);
        LaporanChecker.Known(tabel.Kolom.Select(k => k.Dari).OfType<Sourced<string>>(), Column, columns, findings);
        foreach (KolomTabel kolom in tabel.Kolom.Where(k => k.Skala is null != k.Dari is null))
        {
            findings.Add(InputFindings.MissingKey(kolom.Kunci.At, kolom.Skala is null ? "skala" : "dari"));
        }
    }

    private static void CheckFormula(Sourced<string> rumus, Wording what, IReadOnlyCollection<string> known, FindingBag findings)
    {
        IEnumerable<string> needed = RumusParser.Parse(rumus, findings)?.Columns ?? [];
        LaporanChecker.Known(needed.Select(name => new Sourced<string>(name, rumus.At)), what, known, findings);
    }

    private static void CheckSums(DataTabel tabel, FindingBag findings)
    {
        HashSet<string> keys = [.. Enumerable.Range(0, tabel.Baris.Count).Select(row => GenericRows.KeyOf(tabel, row))];
        foreach (IReadOnlyDictionary<string, SelTabel> row in tabel.Baris)
        {
            if (row.TryGetValue("jumlahDari", out SelTabel? parts))
            {
                LaporanChecker.Known(parts.Teks.Select(key => new Sourced<string>(key, parts.At)), Row, keys, findings);
            }

            if (row.TryGetValue("rumus", out SelTabel? formula))
            {
                if (row.ContainsKey("jumlahDari"))
                {
                    findings.Add(InputFindings.NotAllowed(formula.At,
                        new("Baris ini mempunyai 'rumus' dan juga 'jumlahDari'.", "This row has 'rumus' and also 'jumlahDari'."),
                        new("Hapus salah satunya.", "Delete one of them.")));
                }

                CheckFormula(new Sourced<string>(string.Join(' ', formula.Teks), formula.At), Row, keys, findings);
            }

            if (row.TryGetValue("tipe", out SelTabel? kind))
            {
                LaporanChecker.Known(kind.Teks.Select(name => new Sourced<string>(name, kind.At)), new("tipe", "type"), KunciBaris.SemuaTipe, findings);
            }

            if (row.TryGetValue("gaya", out SelTabel? style))
            {
                LaporanChecker.Known(style.Teks.Select(name => new Sourced<string>(name, style.At)), new("gaya", "style"), KunciBaris.SemuaGaya, findings);
            }
        }
    }

    private static void CheckCell(KolomTabel kolom, SelTabel cell, FindingBag findings)
    {
        if (kolom.Rumus is not null || kolom.Skala is not null)
        {
            findings.Add(InputFindings.NotAllowed(
                cell.At,
                new($"Kolom '{kolom.Kunci.Value}' dihitung, jadi tidak boleh diisi.",
                    $"The column '{kolom.Kunci.Value}' is computed, so it must not be filled in."),
                new("Hapus nilainya; angka resmi yang tercetak ditulis di data/tercetak/.",
                    "Delete the value; official figures as printed are written in data/tercetak/.")));
        }
        else if (kolom.Tipe is ColumnKind.Angka or ColumnKind.Rupiah or ColumnKind.Persen or ColumnKind.Centang && cell.Angka is null && cell.Teks is not ([] or ["-"]))
        {
            findings.Add(InputFindings.WrongType(
                cell.At,
                kolom.Kunci.Value,
                new("angka", "a number"),
                new($"teks \"{string.Join("; ", cell.Teks)}\"", $"the text \"{string.Join("; ", cell.Teks)}\""),
                new("Tulis angka tanpa tanda kutip, tanpa titik ribuan; \"-\" untuk yang tidak ada.",
                    "Write a number without quotation marks and without separators of thousands; \"-\" where there is none.")));
        }
    }
}
