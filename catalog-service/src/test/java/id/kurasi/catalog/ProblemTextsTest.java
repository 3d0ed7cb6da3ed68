package id.kurasi.catalog;

import id.kurasi.kit.ProblemTextsContract;

class ProblemTextsTest extends ProblemTextsContract {

    ProblemTextsTest() {
        super("problems");
    }
}
