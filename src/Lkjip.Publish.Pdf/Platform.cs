namespace Lkjip.Publish.Pdf;

/// <summary>Where programs lie and how they are installed differs by these.</summary>
internal enum Platform
{
    Linux,
    MacOs,
    Windows,
}
