-- Every statement may be repeated: H2 commits each one, and an upgrade may be cut off.

-- Which output a run belongs to; empty where the database lies in its output and has no other.
ALTER TABLE run ADD COLUMN IF NOT EXISTS output VARCHAR DEFAULT '' NOT NULL;

-- What the judgement depends on, as a hash; null where an earlier program judged.
ALTER TABLE result ADD COLUMN IF NOT EXISTS judgement_key CHAR(64);
CREATE INDEX IF NOT EXISTS result_judgement ON result (judgement_key);

-- When a file was first received under its path: as it was saved then. Outlives the runs.
CREATE TABLE IF NOT EXISTS first_receipt (
    output      VARCHAR     NOT NULL,
    fiscal_year INTEGER     NOT NULL,
    path        VARCHAR     NOT NULL,
    saved       VARCHAR(40) NOT NULL,
    PRIMARY KEY (output, fiscal_year, path)
);

INSERT INTO first_receipt (output, fiscal_year, path, saved)
SELECT r.output, r.fiscal_year, c.path, c.saved FROM receipt c JOIN run r ON r.run_no = c.run_no
WHERE NOT EXISTS (SELECT 1 FROM receipt d JOIN run s ON s.run_no = d.run_no
    WHERE d.path = c.path AND s.output = r.output AND s.fiscal_year = r.fiscal_year AND s.run_no < r.run_no)
AND NOT EXISTS (SELECT 1 FROM first_receipt f
    WHERE f.output = r.output AND f.fiscal_year = r.fiscal_year AND f.path = c.path);
