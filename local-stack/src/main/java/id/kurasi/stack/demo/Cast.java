package id.kurasi.stack.demo;

import id.kurasi.stack.api.Api;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;

/** Who plays in the story, each with an own account. */
record Cast(Ports ports) {

    static final String AGENCY_REGION = "35.76";
    static final String RETAILER = "the-keranjang-bali";

    Api agency(Service service) {
        return as(DemoAccount.DINAS_MOJOKERTO, service);
    }

    /** The agency of a region; where no demo account covers it, the administrator stands in. */
    Api agencyOf(String region, Service service) {
        return as(accountCovering(region), service);
    }

    Api buyer() {
        return as(DemoAccount.KERANJANG_BALI, Service.CURATION);
    }

    Api as(DemoAccount account, Service service) {
        return new Api(ports, service, account);
    }

    private static DemoAccount accountCovering(String region) {
        if (region != null && region.startsWith(AGENCY_REGION)) {
            return DemoAccount.DINAS_MOJOKERTO;
        }
        return DemoAccount.ADMIN;
    }
}
