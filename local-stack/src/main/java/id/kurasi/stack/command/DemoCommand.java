package id.kurasi.stack.command;

import id.kurasi.stack.Options;
import id.kurasi.stack.demo.DemoInput;
import id.kurasi.stack.demo.MainJob;
import id.kurasi.stack.demo.Story;

/** {@code ./kurasi demo}: plays the main job on a running stack and tells it line by line. */
public final class DemoCommand {

    /** Beyond this many products a line for each step would only scroll by. */
    private static final int TOLD_LINE_BY_LINE = 200;

    private final Options options;

    public DemoCommand(Options options) {
        this.options = options;
    }

    public void run() {
        DemoInput input = options.input().map(DemoInput::read).orElseGet(DemoInput::shipped);
        Story story = input.rows().size() > TOLD_LINE_BY_LINE ? Story.ofChapters(System.out) : Story.inFull(System.out);
        new MainJob(RunningPorts.find(options), story).play(input);
    }
}
