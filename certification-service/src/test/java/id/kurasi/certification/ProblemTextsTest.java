package id.kurasi.certification;

import id.kurasi.kit.ProblemTextsContract;

class ProblemTextsTest extends ProblemTextsContract {

    ProblemTextsTest() {
        super("problems");
    }
}
