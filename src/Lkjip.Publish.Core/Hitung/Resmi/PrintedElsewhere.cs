namespace Lkjip.Publish.Core;

/// <summary>Another value that the document printed of a quantity, and where.</summary>
/// <param name="Text">As it is shown.</param>
/// <param name="Place">The table or chapter that prints it: "Tabel 3.1", "Bab IV Penutup".</param>
/// <param name="Address">Address of that place.</param>
public sealed record PrintedElsewhere(string Text, string Place, string Address);
