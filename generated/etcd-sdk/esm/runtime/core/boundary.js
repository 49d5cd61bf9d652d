/** Creates a boundary; `report` is told of every error, and may throw as well. */
export function createBoundary(report) {
    const steps = [];
    let broken = false;
    const note = (error) => {
        try {
            report(error);
        }
        catch {
            // Nobody is left to tell.
        }
    };
    const breakOff = (error) => {
        note(error);
        if (broken)
            return;
        broken = true;
        for (const step of steps.toReversed()) {
            try {
                step();
            }
            catch (another) {
                note(another);
            }
        }
    };
    const run = (step) => {
        if (broken)
            return;
        try {
            step();
        }
        catch (error) {
            breakOff(error);
        }
    };
    return {
        get broken() {
            return broken;
        },
        run,
        guard: (step) => (...given) => {
            if (broken)
                return;
            try {
                step(...given);
            }
            catch (error) {
                breakOff(error);
            }
        },
        onBreak: (step) => void steps.push(step),
        note,
    };
}
//# sourceMappingURL=boundary.js.map