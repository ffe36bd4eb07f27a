namespace Lkjip.Publish.Mutations;

/// <summary>What checking said of a slip.</summary>
public enum Outcome
{
    /// <summary>A finding that was not there before, or one that says another figure than before.</summary>
    Found,

    /// <summary>A finding vanished and none came: by chance the slip made a wrong figure right.</summary>
    Mended,

    /// <summary>Nothing.</summary>
    Missed,
}
