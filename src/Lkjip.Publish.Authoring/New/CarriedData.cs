using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>Carries data files into the next year.</summary>
internal static class CarriedData
{
    private static readonly string[] Below = ["kegiatan", "subKegiatan", "rincian"];

    /// <summary>The series stay; the new year's realisasi is absent, and its agreed target is the plan's.</summary>
    public static void Kinerja(JsonMembers root, CarriedYears years, List<Wording> notes)
    {
        foreach (JsonMembers indikator in root.Objects("tujuan").SelectMany(t => t.Objects("sasaran")).SelectMany(s => s.Objects("indikator")))
        {
            (indikator["realisasi"] as JsonMembers)?.Remove(years.New);
            if (indikator["perjanjian"] is not JsonMembers agreed)
            {
                continue;
            }

            if ((indikator["target"] as JsonMembers)?[years.New] is { } target)
            {
                agreed.Members.Clear();
                agreed.Set("murni", target);
            }
            else
            {
                indikator.Remove("perjanjian");
                notes.Add(new(
                    $"Rencana tidak memuat target {years.New} untuk indikator '{indikator.Text("id")}': isi 'target' dan 'perjanjian' di data/kinerja.json.",
                    $"The plan has no target of {years.New} for the indicator '{indikator.Text("id")}': fill in 'target' and 'perjanjian' in data/kinerja.json."));
            }
        }
    }

    /// <summary>Last year's money moves to the keys of last year, and this year's is absent.</summary>
    public static void Anggaran(JsonMembers root, List<Wording> notes)
    {
        if (root.Remove("realisasi"))
        {
            notes.Add(new(
                "Realisasi seluruh anggaran yang ditulis di puncak data/anggaran.json tidak mempunyai kunci tahun lalu dan tidak disalin.",
                "The actual spending of the whole budget, written at the top of data/anggaran.json, has no key for last year and was not copied."));
        }

        foreach (JsonMembers node in root.Objects("program").Concat(root.Objects("belanja")))
        {
            Node(node, states: false);
        }
    }

    /// <summary>The figures of surveys are last year's until they are replaced: each survey is marked.</summary>
    public static void Skm(JsonMembers root, CarriedYears years)
    {
        foreach (JsonMembers survey in root.Objects("survei"))
        {
            string period = survey.Text("periode") is { } p && !p.Contains(WriteMark.Opening, StringComparison.Ordinal) ? p : $"tahun {years.Old}";
            survey.Set("periode", Quoted(WriteMark.Of($"angka survei ini masih dari {period}")), "responden", "unsur", "nilai");
        }
    }

    /// <summary>A node's pagu of last year is the one in force at its end: after the change where there was one.</summary>
    /// <param name="node">The node.</param>
    /// <param name="states">True where a node above states last year's pagu already.</param>
    private static void Node(JsonMembers node, bool states)
    {
        JsonMembers[] children = [.. Below.SelectMany(node.Objects)];
        JsonValue? pagu = node["paguPerubahan"] ?? (children.Any(child => States(child, "paguPerubahan") || States(child, "paguMurni")) ? null : node["paguMurni"]);
        pagu = states ? null : pagu;
        JsonValue? spent = node["realisasi"];
        foreach (string key in new[] { "paguMurni", "paguPerubahan", "realisasi", "paguLalu", "realisasiLalu", "kodeLalu", "namaLalu" })
        {
            node.Remove(key);
        }

        SetIf(node, "paguLalu", pagu);
        SetIf(node, "realisasiLalu", spent);
        if (node.Text("dampak") is { } impact && !impact.Contains(WriteMark.Opening, StringComparison.Ordinal))
        {
            node.Set("dampak", Quoted(WriteMark.Of("tahun lalu: " + impact.Replace("]", ")", StringComparison.Ordinal))));
        }

        foreach (JsonMembers indikator in node.Objects("indikator"))
        {
            JsonValue? reached = indikator["realisasi"];
            indikator.Remove("target");
            indikator.Remove("realisasi");
            indikator.Remove("realisasiLalu");
            SetIf(indikator, "realisasiLalu", reached);
        }

        foreach (JsonMembers child in children)
        {
            Node(child, states || pagu is not null);
        }
    }

    private static bool States(JsonMembers node, string key) => node[key] is not null || Below.SelectMany(node.Objects).Any(child => States(child, key));

    private static void SetIf(JsonMembers node, string key, JsonValue? value)
    {
        if (value is not null)
        {
            node.Set(key, value, "dampak", "keterangan", "kegiatan", "subKegiatan", "rincian");
        }
    }

    private static JsonScalar Quoted(string text) => new(JsonText.Quote(text));
}
