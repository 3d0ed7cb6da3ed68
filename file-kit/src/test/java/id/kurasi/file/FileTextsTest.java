package id.kurasi.file;

import id.kurasi.kit.ProblemTextsContract;

class FileTextsTest extends ProblemTextsContract {

    FileTextsTest() {
        super("file-problems");
    }
}
