namespace Lkjip.Publish.Tests;

/// <summary>
/// How long tests wait for what must come. They wait for the event itself: this limit only keeps a test that hangs from hanging for ever, and no machine
/// is so busy that a sound program reaches it.
/// </summary>
public static class Patience
{
    /// <summary>The limit for one event.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>The same in milliseconds, as browsers count.</summary>
    public static readonly float Milliseconds = (float)Longest.TotalMilliseconds;
}
