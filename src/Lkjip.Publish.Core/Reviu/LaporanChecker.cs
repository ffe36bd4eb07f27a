namespace Lkjip.Publish.Core;

/// <summary>Checks that a report holds together: ids are unique, references resolve, figures stand in one place only.</summary>
public static class LaporanChecker
{
    /// <summary>Checks a report as written.</summary>
    /// <param name="laporan">The report.</param>
    /// <param name="findings">Gets a <see cref="Tingkat.Galat"/> for each fault; computing a report with such faults makes no sense.</param>
    public static void Check(Laporan laporan, FindingBag findings)
    {
        Decimals(laporan.Kepala.Desimal, new SourcePosition(laporan.Kepala.Tahun.At.Path), findings);
        string[] sasaran = CheckKinerja(laporan, findings);
        AnggaranChecker.Check(laporan, sasaran, findings);
        if (laporan.Skm is { } skm)
        {
            SkmChecker.Check(skm, findings);
        }

        if (laporan.Pegawai is { } pegawai)
        {
            PegawaiChecker.Check(pegawai, findings);
        }

        Unique(laporan.Bab.Select(b => new Sourced<string>(b.Slug, b.At)), findings);
        foreach (Bab bab in laporan.Bab.Where(b => Addresses.TakenInReport.Contains(b.Slug)))
        {
            findings.Add(InputFindings.NotAllowed(bab.At,
                new($"Nama bab '{bab.Slug}' dipakai oleh situs untuk bagian laporan ini sendiri.",
                    $"The chapter name '{bab.Slug}' is used by the site for a part of this report itself."),
                new($"Beri berkas bab ini nama lain, misalnya '04-{bab.Slug}-pendukung.md'.",
                    $"Give the file of this chapter another name, such as '04-{bab.Slug}-pendukung.md'.")));
        }

        foreach (CaptionedBlock block in laporan.Bab.Select(b => b.Naskah).Prepend(laporan.Ringkasan).SelectMany(n => n?.Bagian ?? []).OfType<BlockPart>().Select(p => p.Block).OfType<CaptionedBlock>())
        {
            Portable(block.Id, new("Id", "The id"), findings);
        }

        LampiranChecker.Check(laporan, findings);
        EdisiChecker.Check(laporan, findings);
        foreach ((string name, DataTabel tabel) in laporan.Tabel)
        {
            TabelChecker.Check($"{laporan.Folder}/data/tabel/{name}.json", tabel, laporan.Pemda, findings);
        }
    }

    /// <summary>Reports an id that becomes the name of a file or folder, where it cannot be one on every system.</summary>
    private static void Portable(Sourced<string> id, Wording what, FindingBag findings)
    {
        if (NamaBerkas.Fault(id) is { } fault)
        {
            findings.Add(InputFindings.UnportableName(id.At, new($"{what.Indonesia} '{id.Value}'", $"{what.Inggris} '{id.Value}'"), fault));
        }
    }

    /// <summary>Reports ids that are used twice.</summary>
    internal static void Unique(IEnumerable<Sourced<string>> ids, FindingBag findings)
    {
        Dictionary<string, SourcePosition> seen = [];
        foreach (Sourced<string> id in ids)
        {
            if (!seen.TryAdd(id, id.At))
            {
                findings.Add(InputFindings.DuplicateId(id.At, id, seen[id]));
            }
        }
    }

    /// <summary>Reports references to ids that do not exist.</summary>
    internal static void Known(IEnumerable<Sourced<string>> references, Wording what, IReadOnlyCollection<string> known, FindingBag findings)
    {
        foreach (Sourced<string> reference in references.Where(r => !known.Contains(r.Value)))
        {
            findings.Add(InputFindings.UnknownName(reference.At, what, reference, known));
        }
    }

    /// <summary>Reports a number of decimals that cannot be shown.</summary>
    internal static void Decimals(int? desimal, SourcePosition at, FindingBag findings)
    {
        if (desimal is < 0 or > FormatAngka.MaxDecimals)
        {
            findings.Add(InputFindings.NotAllowed(at,
                new($"'desimal' {desimal} di luar 0 sampai {FormatAngka.MaxDecimals}.",
                    $"'desimal' {desimal} lies outside 0 to {FormatAngka.MaxDecimals}."),
                new($"Isi 0 sampai {FormatAngka.MaxDecimals}.", $"Write 0 to {FormatAngka.MaxDecimals}.")));
        }
    }

    private static string[] CheckKinerja(Laporan laporan, FindingBag findings)
    {
        IReadOnlyList<Tujuan> tujuan = laporan.Kinerja?.Tujuan ?? [];
        Sasaran[] sasaran = [.. tujuan.SelectMany(t => t.Sasaran)];
        Indikator[] indikator = [.. sasaran.SelectMany(s => s.Indikator)];
        Unique(tujuan.Select(t => t.Id), findings);
        Unique(sasaran.Select(s => s.Id), findings);
        Unique(indikator.Select(i => i.Id).Concat(tujuan.SelectMany(t => t.Indikator).Select(i => i.Id)), findings);

        IEnumerable<Sourced<string>> used = indikator.Select(i => i.Skala).Append(laporan.Kepala.SkalaCapaian).OfType<Sourced<string>>();
        Known(used, new("skala", "scale"), SkalaBaku.Names(laporan.Pemda), findings);
        Unique(laporan.Kinerja?.Misi.Select(m => m.Id) ?? [], findings);
        Known(tujuan.Select(t => t.Misi).OfType<Sourced<string>>(), new("misi", "mission"), [.. laporan.Kinerja?.Misi.Select(m => m.Id.Value) ?? []], findings);
        foreach (Indikator one in indikator)
        {
            IEnumerable<NilaiKinerja?> values = one.Target.Values.Concat(one.Realisasi.Values)
                .Append(one.Perjanjian?.Murni).Append(one.Perjanjian?.Perubahan);
            NotNegative(values, one.Nama, findings);
            Decimals(one.Desimal, one.Id.At, findings);
            if (IsAddress(one.Id))
            {
                Portable(one.Id, new("Id indikator", "The indicator id"), findings);
            }
            else
            {
                findings.Add(InputFindings.NotAllowed(
                    one.Id.At,
                    new($"Id indikator '{one.Id.Value}' tidak dapat menjadi alamat.",
                        $"The indicator id '{one.Id.Value}' cannot become an address."),
                    new("Pakai huruf kecil, angka dan tanda hubung, misalnya 'ikm-kecamatan'.",
                        "Use small letters, digits and hyphens, such as 'ikm-kecamatan'.")));
            }
        }

        return [.. sasaran.Select(s => s.Id.Value)];
    }

    /// <summary>Small letters, digits and single hyphens between them: what folders of the content are named too.</summary>
    private static bool IsAddress(string id) =>
        id.Split('-').All(word => word.Length > 0 && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

    /// <summary>Reports negative targets and realisasi: capaian is not defined for them.</summary>
    internal static void NotNegative(IEnumerable<NilaiKinerja?> values, string name, FindingBag findings)
    {
        foreach (NilaiKinerja value in values.OfType<NilaiKinerja>().Where(v => v.Angka < 0))
        {
            findings.Add(InputFindings.NotAllowed(value.At,
                new($"Target atau realisasi '{name}' di bawah nol.", $"The target or actual figure of '{name}' is below zero."),
                new("Isi nol atau lebih.", "Write zero or more.")));
        }
    }
}
