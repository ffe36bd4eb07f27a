namespace Lkjip.Publish.Data;

/// <summary>Parts of a sheet that look different.</summary>
internal enum SheetPart
{
    /// <summary>A line of text around the table.</summary>
    Line,

    /// <summary>The caption.</summary>
    Caption,

    /// <summary>A word that names the lines below it.</summary>
    Label,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A heading of a column.</summary>
    Head,

    /// <summary>A cell of an ordinary row.</summary>
    Body,

    /// <summary>A heading over the rows below.</summary>
    Group,

    /// <summary>A cell of a row of sums.</summary>
    Sum,
}
