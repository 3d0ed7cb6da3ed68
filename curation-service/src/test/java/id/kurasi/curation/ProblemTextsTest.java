package id.kurasi.curation;

import id.kurasi.kit.ProblemTextsContract;

class ProblemTextsTest extends ProblemTextsContract {

    ProblemTextsTest() {
        super("problems");
    }
}
