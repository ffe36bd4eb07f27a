namespace Lkjip.Publish.Core;

/// <summary>The local government whose portal the site is.</summary>
/// <param name="Nama">Full name.</param>
/// <param name="Address">Its own page.</param>
/// <param name="Logo">Address of the coat of arms; null shows a neutral placeholder.</param>
public sealed record PemdaHead(string Nama, string Address, string? Logo);
