namespace Lkjip.Publish.Core;

/// <summary>A place of a table with the cell that covers it.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Cell">The cell.</param>
/// <param name="IsStart">True where the cell starts; false where it reaches from the left or from above.</param>
/// <typeparam name="T">Kind of cell.</typeparam>
public readonly record struct GridPlace<T>(int Column, T Cell, bool IsStart);
