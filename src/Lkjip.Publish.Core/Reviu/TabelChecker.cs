namespace Lkjip.Publish.Core;

/// <summary>Checks that a generic table holds together.</summary>
internal static class TabelChecker
{
    /// <summary>Checks columns, cells and sums.</summary>
    /// <param name="path">The table's file.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="pemda">Whose scales it may use.</param>
    /// <param name="findings">Gets the faults.</param>
    public static void Check(string path, DataTabel tabel, Pemda pemda, FindingBag findings)
    {
        if (tabel.Kolom.Count == 0)
        {
            findings.Add(InputFindings.NotAllowed(new SourcePosition(path), "Tabel belum mempunyai kolom.", "Isi 'kolom' dengan sedikitnya satu kolom."));
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
                findings.Add(InputFindings.NotAllowed(kolom.Kunci.At, $"Nama kolom '{kolom.Kunci.Value}' dipakai untuk keterangan baris.", "Beri kolom ini kunci lain."));
            }
        }

        LaporanChecker.Known([.. tabel.Jumlah?.Kolom ?? [], .. tabel.RataRata?.Kolom ?? []], "kolom", columns.Keys, findings);
        CheckScales(tabel, pemda, columns.Keys, findings);
        foreach (Sourced<string> rumus in tabel.Kolom.Select(k => k.Rumus).OfType<Sourced<string>>())
        {
            CheckFormula(rumus, "kolom", columns.Keys, findings);
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
            findings.Add(InputFindings.WrongType(key.At, "kunci", "teks", $"angka {FormatAngka.Angka(key.Angka!.Value)}", "Apit dengan tanda kutip."));
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
        LaporanChecker.Known(tabel.Kolom.Select(k => k.Skala).OfType<Sourced<string>>(), "skala", SkalaBaku.Names(pemda), findings);
        LaporanChecker.Known(tabel.Kolom.Select(k => k.Dari).OfType<Sourced<string>>(), "kolom", columns, findings);
        foreach (KolomTabel kolom in tabel.Kolom.Where(k => k.Skala is null != k.Dari is null))
        {
            findings.Add(InputFindings.MissingKey(kolom.Kunci.At, kolom.Skala is null ? "skala" : "dari"));
        }
    }

    private static void CheckFormula(Sourced<string> rumus, string what, IReadOnlyCollection<string> known, FindingBag findings)
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
                LaporanChecker.Known(parts.Teks.Select(key => new Sourced<string>(key, parts.At)), "baris", keys, findings);
            }

            if (row.TryGetValue("rumus", out SelTabel? formula))
            {
                if (row.ContainsKey("jumlahDari"))
                {
                    findings.Add(InputFindings.NotAllowed(formula.At, "Baris ini mempunyai 'rumus' dan juga 'jumlahDari'.", "Hapus salah satunya."));
                }

                CheckFormula(new Sourced<string>(string.Join(' ', formula.Teks), formula.At), "baris", keys, findings);
            }

            if (row.TryGetValue("tipe", out SelTabel? kind))
            {
                LaporanChecker.Known(kind.Teks.Select(name => new Sourced<string>(name, kind.At)), "tipe", KunciBaris.SemuaTipe, findings);
            }

            if (row.TryGetValue("gaya", out SelTabel? style))
            {
                LaporanChecker.Known(style.Teks.Select(name => new Sourced<string>(name, style.At)), "gaya", KunciBaris.SemuaGaya, findings);
            }
        }
    }

    private static void CheckCell(KolomTabel kolom, SelTabel cell, FindingBag findings)
    {
        if (kolom.Rumus is not null || kolom.Skala is not null)
        {
            findings.Add(InputFindings.NotAllowed(
                cell.At, $"Kolom '{kolom.Kunci.Value}' dihitung, jadi tidak boleh diisi.", "Hapus nilainya; angka resmi yang tercetak ditulis di data/tercetak/."));
        }
        else if (kolom.Tipe is ColumnKind.Angka or ColumnKind.Rupiah or ColumnKind.Persen or ColumnKind.Centang && cell.Angka is null && cell.Teks is not ([] or ["-"]))
        {
            findings.Add(InputFindings.WrongType(
                cell.At, kolom.Kunci.Value, "angka", $"teks \"{string.Join("; ", cell.Teks)}\"", "Tulis angka tanpa tanda kutip, tanpa titik ribuan; \"-\" untuk yang tidak ada."));
        }
    }
}
