namespace Lkjip.Publish.Core;

/// <summary>A part of a text.</summary>
public abstract record BagianNaskah;
