using System.Net;
using System.Text;

namespace Lkjip.Publish.Cli.Tests;

/// <summary>What a server answered.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Bytes">Its body.</param>
/// <param name="Headers">Its headers, without those of the body.</param>
internal sealed record Answered(HttpStatusCode Status, byte[] Bytes, IReadOnlyDictionary<string, string> Headers)
{
    public string Text => Encoding.UTF8.GetString(Bytes);
}
