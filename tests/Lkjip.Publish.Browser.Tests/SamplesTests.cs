namespace Lkjip.Publish.Browser.Tests;

public sealed class SamplesTests
{
    [Fact]
    public void Every_type_of_page_has_a_sample() =>
        Samples.Types.Except(Samples.Listed).Select(type => type.Name).ShouldBeEmpty("Name an address of each in Samples.");
}
