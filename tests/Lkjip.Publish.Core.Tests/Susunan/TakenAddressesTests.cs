namespace Lkjip.Publish.Core.Tests.Susunan;

public sealed class TakenAddressesTests
{
    [Fact]
    public void Every_page_of_the_portal_itself_stands_at_a_taken_address() =>
        PortalComposer.Compose(new Situs { Nama = "Portal" }, new SiteFrame("Portal", null, null, [], [], null), [])
            .Select(page => page.Address.Split('/')[1])
            .Where(part => part.Length > 0 && part != "404.html")
            .ShouldAllBe(part => Addresses.Taken.Contains(part));
}
