namespace Lkjip.Publish.Core;

/// <summary>Checks that a generic table holds together.</summary>
internal static class TabelChecker
{
    /// <summary>Checks columns, cells and sums.</summary>
    /// <param name="path">The table's file.</param>
    /// <param name="tabel">The table.</param>
    /// <param name="findings">Gets the faults.</param>
    public static void Check(string path, DataTabel tabel, FindingBag findings)
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
        }

        LaporanChecker.Known(tabel.Jumlah?.Kolom ?? [], "kolom", columns.Keys, findings);
        foreach (Sourced<string> rumus in tabel.Kolom.Select(k => k.Rumus).OfType<Sourced<string>>())
        {
            IEnumerable<string> needed = RumusParser.Parse(rumus, findings)?.Columns ?? [];
            LaporanChecker.Known(needed.Select(name => new Sourced<string>(name, rumus.At)), "kolom", columns.Keys, findings);
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

        IEnumerable<Sourced<string>> closing = tabel.Jumlah is { } jumlah
            ? [new Sourced<string>(GenericTable.ClosingKey, jumlah.Kolom.Count > 0 ? jumlah.Kolom[0].At : new SourcePosition(path))]
            : [];
        LaporanChecker.Unique(
            closing.Concat(tabel.Baris.Select((row, i) => new Sourced<string>(GenericRows.KeyOf(tabel, i), row.Values.FirstOrDefault()?.At ?? new SourcePosition(path)))),
            findings);
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

            if (row.TryGetValue("gaya", out SelTabel? style))
            {
                LaporanChecker.Known(style.Teks.Select(name => new Sourced<string>(name, style.At)), "gaya", ["grup", "subtotal", "jumlah"], findings);
            }
        }
    }

    private static void CheckCell(KolomTabel kolom, SelTabel cell, FindingBag findings)
    {
        if (kolom.Rumus is not null)
        {
            findings.Add(InputFindings.NotAllowed(
                cell.At, $"Kolom '{kolom.Kunci.Value}' dihitung dengan rumus, jadi tidak boleh diisi.", "Hapus nilainya; angka resmi yang tercetak ditulis di data/tercetak/."));
        }
        else if (kolom.Tipe is ColumnKind.Angka or ColumnKind.Rupiah or ColumnKind.Persen && cell.Angka is null && cell.Teks is not ([] or ["-"]))
        {
            findings.Add(InputFindings.WrongType(
                cell.At, kolom.Kunci.Value, "angka", $"teks \"{string.Join("; ", cell.Teks)}\"", "Tulis angka tanpa tanda kutip, tanpa titik ribuan; \"-\" untuk yang tidak ada."));
        }
    }
}
