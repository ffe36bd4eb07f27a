namespace Lkjip.Publish.Core;

/// <summary>Numbers and shares of respondents and staff by answer or class, and the names of the answers, against the data.</summary>
internal static class AnswerClaims
{
    /// <summary>From so many answers of one question on, a paragraph tells of that question.</summary>
    private const int EnoughAnswers = 2;

    /// <summary>Checks a paragraph.</summary>
    public static void Check(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        if (scope.Distributions.Count == 0)
        {
            return;
        }

        Sentence[] sentences = [.. Sentence.Of(paragraph)];
        AnswerCount[] counts = [.. sentences.SelectMany(AnswerCount.In)];
        Distribution[] meant = Meant(paragraph, counts, scope);
        if (meant.Length > 0)
        {
            foreach (AnswerCount count in counts)
            {
                CheckCount(count, meant, scope);
            }
        }

        foreach (Sentence sentence in sentences)
        {
            MajorityClaims.Check(sentence, paragraph, meant, scope);
        }
    }

    /// <summary>The questions or groups of which a paragraph may tell: that of its inline values; else those to which most of its answers belong, of these the one that it or its heading names.</summary>
    private static Distribution[] Meant(IReadOnlyList<Clause> paragraph, AnswerCount[] counts, ClaimScope scope)
    {
        if (Inline(paragraph, scope) is { } inline)
        {
            return [.. scope.Distributions.Where(d => d.Path == inline)];
        }

        (Distribution One, int Named)[] all = [.. scope.Distributions.Select(d => (d, counts.Select(c => d.NamedAtEnd(c.Label)).OfType<int>().Distinct().Count())).Where(d => d.Item2 >= EnoughAnswers)];
        Distribution[] most = [.. all.Where(d => d.Named == all.Max(o => o.Named)).Select(d => d.One)];
        Subject[] unsur = [.. paragraph.SelectMany(c => c.Subjects).Where(s => s.Kind is SubjectKind.Unsur).Distinct()];
        Subject? named = unsur is [var one] ? one : unsur.Length == 0 ? paragraph[0].Passage.Topics.FirstOrDefault(t => t.Kind is SubjectKind.Unsur) : null;
        return most.FirstOrDefault(d => d.Path == named?.Path) is { } meant ? [meant] : most;
    }

    /// <summary>The unsur of the one table of answers from which inline values come; null for none and several.</summary>
    private static string? Inline(IReadOnlyList<Clause> paragraph, ClaimScope scope)
    {
        string[] paths =
        [
            .. paragraph.SelectMany(c => c.Mentions).Select(m => m.Value?.Path).OfType<IReadOnlyList<string>>()
                .Where(p => p is ["tabel", _, _, "frekuensi" or "persen"]).Select(p => p[1]).Distinct()
                .Select(id => scope.Context.Tables.GetValueOrDefault(id)?.Block)
                .Where(b => b?.Unsur is not null)
                .Select(b => $"skm.{b!.Survei?.Value ?? scope.Context.Laporan.Skm?.Survei[0].Id.Value}.{b.Unsur!.Value.Value}").Distinct(),
        ];
        return paths is [var one] ? one : null;
    }

    private static void CheckCount(AnswerCount count, Distribution[] meant, ClaimScope scope)
    {
        if (meant.Select(d => d.NamedAtEnd(count.Label)).ToArray() is var named && named.All(n => n is not null))
        {
            (Distribution first, int part) = (meant[0], named[0]!.Value);
            if (count.Number.Value is null && meant.Zip(named).All(m => m.First.Parts[m.Second!.Value].Jumlah != count.Number.Amount))
            {
                Tell(count, count.Number, first, part, new OwnFigure(Ukuran.Realisasi, scope.Tahun, first.Parts[part].Jumlah, string.Empty), scope);
            }
            else if (count.Share is { Value: null } share && meant.Zip(named).All(m => m.First.SharesOf(m.Second!.Value).All(right => !share.TellsShare(right))))
            {
                string rumus = $"{FormatAngka.Angka(first.Parts[part].Jumlah)} ÷ {FormatAngka.Angka(first.All)} × 100";
                Tell(count, share, first, part, new OwnFigure(Ukuran.Realisasi, scope.Tahun, first.ShareOf(part), "%", rumus), scope);
            }
        }
        else if (count.Label.Length > 0 && meant is [{ IsQuestion: true } question] && question.Parts.All(p => !count.Label.StartsWith(p.Nama, StringComparison.OrdinalIgnoreCase))
            && question.NearAtEnd(count.Label, part => IsMeant(count, question, part)) is { } near)
        {
            scope.Findings.Add(ClaimFindings.OtherName(
                count.Sentence.At(count.Number.Index), near.Written,
                new($"jawaban yang dipilih {count.Number.Number.Shown} responden itu bernama '{question.Parts[near.Part].Nama}'", $"the answer that {count.Number.Number.Shown} respondents chose is called '{question.Parts[near.Part].Nama}'")));
        }
    }

    /// <summary>The answer whose inline value it is; of a typed number, an answer that so many gave and that no other label may mean.</summary>
    private static bool IsMeant(AnswerCount count, Distribution question, int part) => count.Number.Value is { } value
        ? value.Path is ["tabel", _, var row, _] && row == $"skor-{part + 1}"
        : question.Parts[part].Jumlah == count.Number.Amount;

    private static void Tell(AnswerCount count, ClauseNumber number, Distribution of, int part, OwnFigure right, ClaimScope scope)
    {
        string answer = of.Parts[part].Nama;
        scope.Findings.Add(ClaimFindings.WrongFigure(
            count.Sentence.At(number.Index), new Subject(SubjectKind.Unsur, of.Path, of.Nama),
            of.IsQuestion ? new($"jawaban '{answer}' tentang", $"answer '{answer}'") : new($"'{answer}' menurut", $"'{answer}'"),
            number.Number.Shown, right, other: null, certain: true));
    }
}
