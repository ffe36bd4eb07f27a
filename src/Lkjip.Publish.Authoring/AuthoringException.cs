using Lkjip.Publish.Core;

namespace Lkjip.Publish.Authoring;

/// <summary>What was asked for cannot be done as it was asked; nothing was written.</summary>
/// <param name="pesan">What is wrong and what to do, for the user.</param>
public sealed class AuthoringException(Wording pesan) : Exception(pesan.Indonesia)
{
    /// <summary>What is wrong and what to do, for the user.</summary>
    public Wording Pesan { get; } = pesan;
}
