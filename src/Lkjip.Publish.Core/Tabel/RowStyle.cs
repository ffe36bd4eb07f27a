namespace Lkjip.Publish.Core;

/// <summary>Kinds of table rows.</summary>
public enum RowStyle
{
    /// <summary>An ordinary row.</summary>
    Data,

    /// <summary>A heading over the rows below.</summary>
    Group,

    /// <summary>A parent whose figures sum up the rows below.</summary>
    Subtotal,

    /// <summary>The closing row.</summary>
    Total,
}
