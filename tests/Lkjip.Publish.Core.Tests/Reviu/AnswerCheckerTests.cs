namespace Lkjip.Publish.Core.Tests;

public sealed class AnswerCheckerTests
{
    private static readonly Finding Capaian = Found("LKJ201", 1) with { Tempat = new Tempat.Cell("iku", "ikm", "capaian"), Tercetak = "Rp\u00A095" };

    private static readonly Finding Serapan = Found("LKJ201", 2) with { Tempat = new Tempat.Cell("anggaran", "gaji", "serapan"), Tercetak = "86%" };

    private static readonly Finding Broken = Found("LKJ601", 3) with { Tingkat = Tingkat.Galat };

    /// <summary>An answer and the lines of the findings that it answers.</summary>
    public static TheoryData<TanggapanReviu, int[]> Answers => new()
    {
        { Answer("LKJ201"), [1, 2] },
        { Answer("LKJ201") with { Tempat = "iku" }, [1] },
        { Answer("LKJ201") with { Rincian = "gaji/serapan" }, [2] },
        { Answer("LKJ201") with { Tempat = "iku", Rincian = "ikm/capaian", Tercetak = "Rp 95" }, [1] },
    };

    /// <summary>An answer and what is said about it.</summary>
    public static TheoryData<TanggapanReviu, string> Faults => new()
    {
        { Answer("LKJ202"), "contoh.json:9:1 LKJ391 Tidak ada catatan pemeriksaan LKJ202 yang cocok dengan tanggapan ini." },
        { Answer("LKJ201") with { Tempat = "iku", Tercetak = "96" }, "contoh.json:9:1 LKJ391 Tidak ada catatan pemeriksaan LKJ201 yang cocok dengan tanggapan ini." },
        { Answer("LKJ201") with { Alasan = " " }, "contoh.json:9:1 LKJ108 Tanggapan tanpa alasan." },
        { Answer("LKJ105"), "contoh.json:9:1 LKJ108 LKJ105 adalah galat, yang tidak dapat ditanggapi." },
    };

    [Theory, MemberData(nameof(Answers))]
    public void An_answer_is_given_to_every_finding_that_agrees_with_its_keys(TanggapanReviu answer, int[] lines)
    {
        IReadOnlyList<Finding> answered = AnswerChecker.Answer(Reviu(answer), [Capaian, Serapan]);

        answered.Count.ShouldBe(2);
        answered.Where(f => f.Tanggapan == answer).Select(f => f.At.Line).ShouldBe(lines);
    }

    [Theory, MemberData(nameof(Faults))]
    public void An_answer_that_does_not_fit_is_a_finding(TanggapanReviu answer, string expected) =>
        AnswerChecker.Answer(Reviu(answer), [Capaian, Serapan]).Where(f => f.At.Line == 9)
            .Select(f => $"{f.At} {f.Kode} {f.Pesan.Indonesia}").ShouldBe([expected]);

    [Fact]
    public void The_first_of_two_answers_counts()
    {
        TanggapanReviu first = Answer("LKJ201") with { Alasan = "Pertama." };

        AnswerChecker.Answer(Reviu(first, Answer("LKJ201")), [Capaian]).ShouldHaveSingleItem().Tanggapan.ShouldBe(first);
    }

    [Fact]
    public void An_error_is_not_answered()
    {
        IReadOnlyList<Finding> found = AnswerChecker.Answer(Reviu(Answer("LKJ601")), [Broken]);

        found.Select(f => f.Kode).ShouldBe(["LKJ601", "LKJ108"]);
        found.ShouldAllBe(f => f.Tanggapan == null);
    }

    [Fact]
    public void In_a_report_with_errors_an_answer_may_wait_for_its_finding() =>
        AnswerChecker.Answer(Reviu(Answer("LKJ202")), [Broken]).ShouldBe([Broken]);

    [Fact]
    public void Without_answers_nothing_changes() => AnswerChecker.Answer(null, [Capaian, Broken]).ShouldBe([Capaian, Broken]);

    private static DataReviu Reviu(params TanggapanReviu[] answers) => new() { Tanggapan = answers };

    private static TanggapanReviu Answer(string kode) => new() { Kode = Sample.Id(kode, 9), Tanggapan = JenisTanggapan.Diterima, Alasan = "Dibulatkan." };

    private static Finding Found(string kode, int line) => new(kode, Tingkat.Peringatan, Sample.At(line), Wording.Of("Pesan."), Wording.Of("Saran."));
}
