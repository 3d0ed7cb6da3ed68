package id.kurasi.stack.command;

import id.kurasi.stack.folder.DataFolder;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Ports;
import id.kurasi.stack.service.Service;

/** What one wants to know of a stack that has just come up. */
record Welcome(Ports ports, DataFolder folder) {

    void print() {
        System.out.printf("%nAddresses%n");
        for (Service service : Service.values()) {
            System.out.printf(
                    "  %-14s %s   read and try it: %s/q/swagger-ui%n",
                    service.label(), ports.uri(service), ports.uri(service));
        }
        System.out.printf("  %-14s %s   logs: %s%n", "postgresql", "127.0.0.1:" + ports.postgres(), folder.logs());
        System.out.printf("%nAccounts (password of all: %s)%n", DemoAccount.PASSWORD);
        for (DemoAccount account : DemoAccount.values()) {
            System.out.printf("  %-16s %-26s %s%n", account.login(), account.role(), account.purpose());
        }
        System.out.printf("%nTry%n");
        tryThis(DemoAccount.DINAS_MOJOKERTO, Service.CATALOG, "/v1/products?region=35.76&category=BATIK&limit=3");
        tryThis(DemoAccount.DINAS_MOJOKERTO, Service.CERTIFICATION, "/v1/certificates?type=HALAL&limit=3");
        tryThis(DemoAccount.KERANJANG_BALI, Service.CURATION, "/v1/submissions?state=REVIEWED&sort=-score&limit=3");
        System.out.printf("%nReady. Ctrl-C or ./kurasi down stops everything.%n");
    }

    private void tryThis(DemoAccount account, Service service, String path) {
        System.out.printf(
                "  curl -s -u %s:%s '%s%s'%n", account.login(), DemoAccount.PASSWORD, ports.uri(service), path);
    }
}
