namespace Lkjip.Publish.Core;

/// <summary>An entry of the glossary.</summary>
/// <param name="Id">Its fragment on the page.</param>
/// <param name="Nama">The term or the abbreviation.</param>
/// <param name="Arti">What it means.</param>
/// <param name="FromContent">True where the publisher wrote the meaning, in Indonesian.</param>
public sealed record GlosariumEntry(string Id, string Nama, string Arti, bool FromContent);
