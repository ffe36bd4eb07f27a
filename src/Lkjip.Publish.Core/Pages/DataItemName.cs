namespace Lkjip.Publish.Core;

/// <summary>Name and place of a table or chart whose data can be taken away.</summary>
/// <param name="Id">Unique within the report; its files bear it.</param>
/// <param name="Number">"Tabel 3.5" or "Gambar 3.1"; null for none.</param>
/// <param name="Caption">Wording of the caption.</param>
/// <param name="Address">Address within the site, with fragment.</param>
public sealed record DataItemName(string Id, string? Number, string Caption, string Address)
{
    /// <summary>Number and caption.</summary>
    public string FullCaption => Number is null ? Caption : $"{Number} {Caption}";
}
