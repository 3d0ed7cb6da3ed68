package id.kurasi.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.kurasi.stack.api.Api;
import id.kurasi.stack.api.Reply;
import id.kurasi.stack.service.DemoAccount;
import id.kurasi.stack.service.Service;
import java.util.List;

/** What people look at day by day, each in their own part of it. */
final class Readings {

    private final TestStack stack;
    private final RoundBook book;
    private final List<String> submissions;

    /** @param submissions that are reviewed, four of them */
    Readings(TestStack stack, RoundBook book, List<String> submissions) {
        this.stack = stack;
        this.book = book;
        this.submissions = submissions;
    }

    void assertAll() {
        String one = RoundBook.path(submissions.get(0));
        String inRound = "?round=" + book.id();
        read(
                DemoAccount.DINAS_MOJOKERTO,
                "/v1/rounds",
                book.path(),
                book.path() + "/history",
                book.path() + "/ranking",
                book.path() + "/review-progress",
                book.path() + "/assignments",
                book.path() + "/conflicts",
                book.path() + "/late-entries",
                book.path() + "/waivers",
                "/v1/submissions" + inRound,
                one,
                one + "/history",
                one + "/panel-history",
                one + "/reviews",
                one + "/snapshots",
                one + "/snapshots/1",
                one + "/change-requests",
                one + "/conditions",
                one + "/questions",
                one + "/samples",
                one + "/offers",
                "/v1/curation-work-items" + inRound,
                "/v1/curation-work-items/counts" + inRound,
                "/v1/remediation-items" + inRound,
                "/v1/reports/funnel" + inRound,
                "/v1/curation-indicators/CUR_ACCEPTED" + inRound,
                "/v1/curation-indicators/CUR_ACCEPTED.csv" + inRound,
                "/v1/curation-indicators/CUR_ACCEPTED.xlsx" + inRound,
                "/v1/listings" + inRound,
                "/v1/retailers",
                "/v1/partnerships");
        read(
                DemoAccount.KERANJANG_BALI,
                "/v1/inbox" + inRound,
                "/v1/inbox/counts" + inRound,
                "/v1/comparisons?submission=%s&submission=%s".formatted(submissions.get(0), submissions.get(1)),
                one,
                one + "/snapshots",
                book.path() + "/ranking",
                book.path() + "/staged-decisions/" + RoundBook.RETAILER,
                "/v1/listings" + inRound);
        read(
                DemoAccount.KURATOR_1,
                "/v1/reviews/next" + inRound,
                book.path() + "/reviews/mine.csv",
                one + "/reviews/mine",
                "/v1/curation-work-items");
        read(DemoAccount.DASBOR, "/v1/submissions" + inRound, "/v1/reports/funnel" + inRound);
        read(DemoAccount.ADMIN, "/v1/events?limit=1");
    }

    private void read(DemoAccount account, String... paths) {
        Api curation = stack.as(account, Service.CURATION);
        for (String path : paths) {
            Reply reply = curation.exchange("GET", path, null, "Accept", "*/*");
            assertEquals(200, reply.status(), () -> account.login() + " " + path + ": " + reply.body());
        }
    }
}
