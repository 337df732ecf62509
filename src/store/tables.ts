/** Work to be done once. In work while `lease_until` lies ahead; given up when `attempts` has reached its limit. */
export type JobRow = {
  island_id: string;
  id: string;
  kind: string;
  unique_key: string;
  payload: string;
  due_at: string;
  attempts: number;
  lease_by: string;
  lease_until: string;
  failed: string;
};

/** Who may do what is named, and until when; `folder` tells data folders apart. */
export type LeaseRow = { island_id: string; name: string; holder: string; folder: string; until: string };

export type StoreTables = { jobs: JobRow; leases: LeaseRow };
