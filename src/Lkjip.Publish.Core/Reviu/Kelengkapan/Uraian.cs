namespace Lkjip.Publish.Core;

/// <summary>A heading, paragraph, table or chart as completeness is judged.</summary>
/// <param name="Teks">Its words: of a table, those of its caption and its headings.</param>
/// <param name="IsJudul">True for what names what follows: a heading, a caption; false for tables and charts of the budget, which are about no indicator by themselves.</param>
/// <param name="Indikator">Ids of the indicators that it is about.</param>
/// <param name="Bukti">What its figures show.</param>
internal sealed record Uraian(string Teks, bool IsJudul, IReadOnlySet<string> Indikator, IReadOnlyList<Bukti> Bukti);
