namespace Lkjip.Publish.Core;

/// <summary>How a number is shown.</summary>
/// <param name="Form">What it looks like.</param>
/// <param name="Decimals">Decimals shown.</param>
/// <param name="Satuan">Unit written after it; null for none.</param>
public readonly record struct NumberLook(NumberForm Form, int Decimals, string? Satuan);
