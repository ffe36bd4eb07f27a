namespace Lkjip.Publish.Mutations;

/// <summary>How often a document tells what a figure says; decides whether anybody could find a slip in it.</summary>
public enum Told
{
    /// <summary>It is printed and follows from others, or a printed figure follows from it and becomes another by the slip.</summary>
    Derived,

    /// <summary>The same number stands elsewhere in the report, and nothing ties the two.</summary>
    Repeated,

    /// <summary>Printed figures follow from it, but their decimals hide the slip.</summary>
    Rounded,

    /// <summary>Nowhere else: nobody can find the slip in this document.</summary>
    Once,
}
