namespace Lkjip.Publish.Architecture.Tests;

/// <summary>A file of one folder that uses a type of another.</summary>
/// <param name="File">Path of the file within its project.</param>
/// <param name="From">Its folder; empty for a file beside the project file.</param>
/// <param name="Type">Name of the type.</param>
/// <param name="To">The folder in which the type is declared.</param>
internal sealed record FolderReference(string File, string From, string Type, string To);
