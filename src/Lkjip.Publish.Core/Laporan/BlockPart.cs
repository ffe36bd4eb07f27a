namespace Lkjip.Publish.Core;

/// <summary>A data block.</summary>
public sealed record BlockPart(DataBlock Block) : BagianNaskah;
