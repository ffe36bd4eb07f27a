namespace Lkjip.Publish.Core;

/// <summary>Joins findings with the answers of <c>reviu.json</c>.</summary>
internal static class AnswerChecker
{
    /// <summary>Gives every finding the first answer that agrees with it, else that of the finding from which it follows.</summary>
    /// <param name="reviu">The answers; null for none.</param>
    /// <param name="findings">All findings in a report.</param>
    /// <returns>The findings with their answers, by place, and a finding for each answer that does not fit.</returns>
    public static IReadOnlyList<Finding> Answer(DataReviu? reviu, IReadOnlyList<Finding> findings)
    {
        if (reviu is null || reviu.Tanggapan.Count == 0)
        {
            return findings;
        }

        FindingBag answered = new();
        ILookup<string, TanggapanReviu> byCode = reviu.Tanggapan.ToLookup(t => t.Kode.Value);
        Finding[] own = [.. findings.Select(f => f.Tingkat is Tingkat.Galat ? f : f with { Tanggapan = byCode[f.Kode].FirstOrDefault(t => Agrees(t, f)) })];
        answered.AddRange(own.Select(f => f.Akibat is null ? f : f with { Tanggapan = f.Tanggapan ?? own.First(root => root.Id == f.Akibat).Tanggapan }));
        ILookup<string, Finding> found = findings.ToLookup(f => f.Kode);
        answered.AddRange(reviu.Tanggapan.SelectMany(t => Check(t, [.. found[t.Kode.Value].Where(f => Agrees(t, f))], answered.HasErrors)));
        return answered.ToSorted();
    }

    private static bool Agrees(TanggapanReviu answer, Finding finding) =>
        (answer.Tempat is null || answer.Tempat == finding.Tempat?.Id)
        && (answer.Rincian is null || answer.Rincian == finding.Tempat?.Detail)
        && (answer.Tercetak is null || TercetakChecker.Agrees(finding.Tercetak ?? string.Empty, answer.Tercetak));

    /// <summary>What is wrong with an answer. A report with errors was not checked to its end: an answer may wait for a finding that is still to come.</summary>
    private static IEnumerable<Finding> Check(TanggapanReviu answer, Finding[] found, bool hasErrors)
    {
        if (string.IsNullOrWhiteSpace(answer.Alasan))
        {
            yield return InputFindings.NotAllowed(answer.Kode.At, new("Tanggapan tanpa alasan.", "An answer without a reason."),
                new("Isi 'alasan': pembaca situs berhak mengetahuinya.", "Fill in 'alasan': readers of the site have a right to know it."));
        }

        if (answer.Kode.Value.StartsWith("LKJ1", StringComparison.Ordinal) || found.Any(f => f.Tingkat is Tingkat.Galat))
        {
            yield return InputFindings.NotAllowed(
                answer.Kode.At,
                new($"{answer.Kode.Value} adalah galat, yang tidak dapat ditanggapi.",
                    $"{answer.Kode.Value} is an error, which cannot be answered."),
                new("Perbaiki galatnya, lalu hapus tanggapan ini.", "Mend the error, then delete this answer."));
        }
        else if (found.Length == 0 && !hasErrors)
        {
            yield return AgreementFindings.AnswerToNothing(answer);
        }
    }
}
