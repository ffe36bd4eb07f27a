namespace Lkjip.Publish.Cli;

/// <summary>Kinds of events of a watched folder.</summary>
internal enum WatchKind
{
    /// <summary>A file or folder of the content was written, made, renamed or deleted.</summary>
    Content,

    /// <summary>The same in the theme.</summary>
    Theme,

    /// <summary>The theme was built anew.</summary>
    ThemeBuilt,

    /// <summary>Events were lost, or the folder is another one: anything may have changed.</summary>
    Rescan,

    /// <summary>The system lets nobody watch: everything is looked at again from time to time.</summary>
    Unwatched,

    /// <summary>The content folder is gone.</summary>
    Gone,
}
